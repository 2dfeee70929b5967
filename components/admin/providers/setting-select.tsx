"use client";

import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { cn } from "@/components/ui/cn";
import { controlStyles } from "@/components/ui/input";
import type { ProviderSetting } from "./provider-model";

/** One of a few values. The first choice is none of them: then the standard holds, or the environment's. */
export function SettingSelect({
  setting: { name, source, standard, options = [] },
  text,
  onType,
  ...rest
}: { setting: ProviderSetting; text: string; onType(text: string): void } & ComponentProps<"select">) {
  const t = useTranslations("admin.providers");
  const usual = options.find((option) => option.value === standard)?.label;
  const others = options.filter((option) => option.value !== standard || source !== "none");
  return (
    <span className="relative block">
      <select
        {...rest}
        name={name}
        value={text}
        onChange={(event) => onType(event.target.value)}
        className={cn(controlStyles, "h-8 appearance-none pr-8 pl-2.5 text-base pointer-coarse:h-10")}
      >
        {source !== "environment" && (
          <option value="">{usual === undefined ? "" : t("standard", { value: usual })}</option>
        )}
        {others.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute top-1/2 right-2.5 size-4 -translate-y-1/2 text-faint"
      />
    </span>
  );
}
