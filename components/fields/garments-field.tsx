"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { ControlProps } from "./control-props";
import { FieldFrame } from "./field-frame";
import { GarmentRow, type Garment } from "./garment-row";

/** Garments, each a picture and what part of the body it dresses. */
export function GarmentsField(control: ControlProps) {
  const t = useTranslations("form.garments");
  const { field, path, value, issues } = control;
  const given: Garment[] = Array.isArray(value) ? value.map(asGarment) : [];
  const garments = given.length > 0 ? given : [{}];
  const [picture, type] = field.fields ?? [];
  if (!picture || !type) return null;
  const max = field.limits.maxItems ?? Infinity;
  return (
    <FieldFrame control={{ ...control, issues: issues.filter((issue) => issue.path === path) }} group>
      <ul className="flex flex-col gap-2">
        {garments.map((garment, index) => (
          <GarmentRow
            key={index}
            path={`${path}[${index}]`}
            picture={picture}
            type={type}
            garment={garment}
            number={index + 1}
            issues={issues.filter((issue) => issue.path.startsWith(`${path}[${index}]`))}
            onChange={(next) => control.onChange(garments.map((kept, at) => (at === index ? next : kept)))}
            onRemove={
              garments.length > 1
                ? () => control.onChange(garments.filter((_, at) => at !== index))
                : undefined
            }
          />
        ))}
      </ul>
      {garments.length < max && (
        <Button
          size="sm"
          variant="ghost"
          className="self-start"
          onClick={() => control.onChange([...garments, {}])}
        >
          <Plus aria-hidden />
          {t("add")}
        </Button>
      )}
    </FieldFrame>
  );
}

function asGarment(value: unknown): Garment {
  if (typeof value !== "object" || value === null) return {};
  const image: unknown = Reflect.get(value, "image");
  const type: unknown = Reflect.get(value, "type");
  return {
    image: typeof image === "string" ? image : undefined,
    type: typeof type === "string" ? type : undefined,
  };
}
