"use client";

import { useTranslations } from "next-intl";
import type { CapabilityForm, FormField } from "@/lib/capabilities/describe";
import { FormSection } from "./form-section";

/** What nine of ten runs leave alone: one closed line for what stands in no section, and one for each section. */
export function MoreSettings({
  form,
  fields,
  isOptional,
}: {
  form: CapabilityForm;
  fields: readonly FormField[];
  isOptional(field: FormField): boolean;
}) {
  const t = useTranslations("form.more");
  const known = new Set(form.sections.map(({ id }) => id));
  const loose = fields.filter(({ section }) => section === undefined || !known.has(section));
  const [only] = loose;
  const sections = [
    { id: "more", label: only && loose.length === 1 ? only.label : t("title"), fields: loose },
    ...form.sections.map(({ id, label }) => ({
      id,
      label,
      fields: fields.filter(({ section }) => section === id),
    })),
  ];
  return (
    <div className="border-b border-line">
      {sections
        .filter((section) => section.fields.length > 0)
        .map((section) => (
          <FormSection key={section.id} form={form} isOptional={isOptional} {...section} />
        ))}
    </div>
  );
}
