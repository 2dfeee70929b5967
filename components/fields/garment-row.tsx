"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";
import type { FormField } from "@/lib/capabilities/describe";
import type { FieldIssue } from "./control-props";
import { PictureField } from "./picture-field";
import { SegmentedField } from "./segmented-field";

/** One garment as the form holds it. */
export interface Garment {
  image?: string;
  type?: string;
}

/** One garment: its picture and its kind, each with what is wrong with it. */
export function GarmentRow({
  path,
  picture,
  type,
  garment,
  number,
  issues,
  onChange,
  onRemove,
}: {
  path: string;
  picture: FormField;
  type: FormField;
  garment: Garment;
  number: number;
  issues: readonly FieldIssue[];
  onChange(next: Garment): void;
  onRemove?(): void;
}) {
  const t = useTranslations("form.garments");
  const partOf = (field: FormField, value: string | undefined) => ({
    field,
    path: `${path}.${field.name}`,
    id: `field-${path}-${field.name}`,
    value,
    onBlur: () => undefined,
    onChange: (next: unknown) => onChange({ ...garment, [field.name]: next }),
    issues: issues.filter((issue) => issue.path === `${path}.${field.name}`),
    optional: false,
  });
  return (
    <li className="relative flex flex-col gap-2 rounded-lg border border-line p-2.5">
      <PictureField {...partOf({ ...picture, label: t("number", { number }) }, garment.image)} />
      <SegmentedField {...partOf(type, garment.type)} />
      {onRemove && (
        <IconButton
          label={t("remove", { number })}
          size="sm"
          className="absolute top-1 right-1 size-6"
          onClick={onRemove}
        >
          <X />
        </IconButton>
      )}
    </li>
  );
}
