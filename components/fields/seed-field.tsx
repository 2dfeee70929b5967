"use client";

import { Dices, LockKeyhole, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import { isRandomSeed, randomSeed, seedValue } from "@/lib/diffusion/seeds";
import { describedBy, type ControlProps } from "./control-props";
import { FieldFrame } from "./field-frame";
import { useFieldResources } from "./field-resources";

/** The number chance starts from: empty for a new one each time, drawn, or held from the last result. */
export function SeedField(control: ControlProps) {
  const t = useTranslations("diffusion.seed");
  const { lastSeed } = useFieldResources();
  const { value, field, onChange } = control;
  const isRandom = isRandomSeed(value);
  const held = lastSeed !== undefined && String(value) === lastSeed;
  return (
    <FieldFrame control={{ ...control, optional: false }} aside={isRandom ? t("random") : t("fixed")}>
      <div className="flex gap-1">
        <div className="relative min-w-0 flex-1">
          <Input
            id={control.id}
            inputMode="numeric"
            autoComplete="off"
            className="pr-8 tabular-nums"
            value={value === undefined || value === null ? "" : String(value)}
            placeholder={t("placeholder")}
            onChange={(event) => onChange(seedValue(event.target.value, field.limits.integer === true))}
            onBlur={control.onBlur}
            {...describedBy(control)}
          />
          {!isRandom && (
            <IconButton
              label={t("clear")}
              size="sm"
              className="absolute top-0.5 right-0.5 pointer-coarse:size-9"
              onClick={() => onChange(undefined)}
            >
              <X />
            </IconButton>
          )}
        </div>
        <IconButton
          label={t("draw")}
          variant="outline"
          onClick={() => onChange(seedValue(randomSeed(field.limits.max), field.limits.integer === true))}
        >
          <Dices />
        </IconButton>
        <IconButton
          label={t(held ? "release" : "hold")}
          variant="outline"
          aria-pressed={held}
          disabled={lastSeed === undefined}
          className="aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent"
          onClick={() =>
            onChange(
              held || lastSeed === undefined ? undefined : seedValue(lastSeed, field.limits.integer === true),
            )
          }
        >
          <LockKeyhole />
        </IconButton>
      </div>
    </FieldFrame>
  );
}
