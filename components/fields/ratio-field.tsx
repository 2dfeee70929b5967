"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { givenDefault } from "@/lib/client/form/default-values";
import { cn } from "@/components/ui/cn";
import { RadioGroup, RadioItem } from "@/components/ui/radio-group";
import { shownValue, type ControlProps } from "./control-props";
import { CustomRatio } from "./custom-ratio";
import { FieldFrame } from "./field-frame";
import { RatioShape } from "./ratio-shape";

const CUSTOM = "custom";

/** Aspect ratios drawn as shapes; where the vendor takes any, a free one beside them. */
export function RatioField(control: ControlProps) {
  const t = useTranslations("form");
  const { field } = control;
  const options = (field.options ?? []).map(({ value }) => String(value));
  const shown = shownValue(control);
  const ratio = typeof shown === "string" ? shown : undefined;
  const isFree = ratio !== undefined && !options.includes(ratio);
  const [customOpen, setCustomOpen] = useState(false);
  const choice = isFree || customOpen ? CUSTOM : (ratio ?? "");

  const choose = (next: string) => {
    setCustomOpen(next === CUSTOM);
    if (next !== CUSTOM) control.onChange(next);
  };
  return (
    <FieldFrame control={control} group>
      <RadioGroup
        value={choice}
        onValueChange={choose}
        aria-labelledby={`${control.id}-label`}
        className={cn("grid gap-1", field.custom ? "grid-cols-4" : "grid-cols-7")}
      >
        {options.map((option) => (
          <RatioChoice
            key={option}
            value={option}
            label={option}
            title={option === givenDefault(field) ? t("default") : undefined}
          >
            <RatioShape ratio={option} />
          </RatioChoice>
        ))}
        {field.custom && (
          <RatioChoice value={CUSTOM} label={t("custom")}>
            <RatioShape ratio={isFree ? (ratio ?? "1:1") : "1:1"} className="border-dashed" />
          </RatioChoice>
        )}
      </RadioGroup>
      {choice === CUSTOM && (
        <CustomRatio
          value={ratio}
          onChange={control.onChange}
          onBlur={control.onBlur}
          invalid={control.issues.length > 0}
        />
      )}
    </FieldFrame>
  );
}

function RatioChoice({
  value,
  label,
  title,
  children,
}: {
  value: string;
  label: string;
  title?: string;
  children: React.ReactNode;
}) {
  return (
    <RadioItem
      value={value}
      title={title}
      className={cn(
        "flex h-[52px] flex-col items-center justify-center gap-0.5 rounded-md border border-line text-muted transition-colors",
        "hover:border-control-line hover:text-ink has-checked:border-ink has-checked:text-ink",
        "has-checked:shadow-[inset_0_0_0_1px_var(--ink)]",
      )}
    >
      {children}
      <span className="text-xs font-medium tabular-nums">{label}</span>
    </RadioItem>
  );
}
