"use client";

import { ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import * as Collapsible from "radix-ui/collapsible";
import { useState, type ReactNode } from "react";
import type { FormField } from "@/lib/capabilities/describe";
import { useReveal } from "../use-reveal";
import { countChangedInItem, isShownInItem, itemControl, type ItemBinding } from "./item-control";

/** The settings of an item that few change, behind one line that says how many differ from their defaults. */
export function ItemMore({
  binding,
  fields,
  children,
}: {
  binding: ItemBinding;
  fields: readonly FormField[];
  children: ReactNode;
}) {
  const t = useTranslations("form.more");
  const [open, setOpen] = useState(false);
  const shown = fields.filter((field) => isShownInItem(binding, field));
  const changed = countChangedInItem(shown, binding.value);
  const wrong = shown.some((field) => itemControl(binding, field).issues.length > 0);
  useReveal(wrong, () => setOpen(true));
  if (shown.length === 0) return null;
  return (
    <Collapsible.Root open={open} onOpenChange={setOpen}>
      <Collapsible.Trigger className="group flex h-7 w-full items-center gap-1 rounded-md text-left text-sm text-muted hover:text-ink pointer-coarse:h-10">
        <ChevronRight
          aria-hidden
          className="size-3.5 transition-transform group-data-[state=open]:rotate-90"
        />
        <span className="flex-1">{t("title")}</span>
        <span className={changed > 0 ? "font-medium text-accent" : "text-faint"}>
          {changed > 0 ? t("changed", { count: changed }) : t("allDefault")}
        </span>
      </Collapsible.Trigger>
      <Collapsible.Content className="flex flex-col gap-3.5 pt-2">{children}</Collapsible.Content>
    </Collapsible.Root>
  );
}
