"use client";

import { ChevronRight, RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import * as Collapsible from "radix-ui/collapsible";
import { useFormContext, useFormState, useWatch } from "react-hook-form";
import { Badge } from "@/components/ui/badge";
import { IconButton } from "@/components/ui/icon-button";
import type { CapabilityForm, FormField } from "@/lib/capabilities/describe";
import { readPath } from "@/lib/capabilities/paths";
import { countChanged, isFilledIn } from "@/lib/client/form/changed-fields";
import { defaultValues, type FormValues } from "@/lib/client/form/default-values";
import { useReveal } from "../fields/use-reveal";
import { issuesAt } from "./form-errors";
import { FormRow } from "./form-row";
import { pairUp } from "./form-rows";
import { useOpenSections } from "./open-sections";

/** Settings few runs need, under one line that says how many of their values differ from the defaults. */
export function FormSection({
  id,
  label,
  form,
  fields,
  isOptional,
}: {
  id: string;
  label: string;
  form: CapabilityForm;
  fields: readonly FormField[];
  isOptional(field: FormField): boolean;
}) {
  const t = useTranslations("form.more");
  const { control, setValue, clearErrors } = useFormContext<FormValues>();
  const { errors } = useFormState({ control });
  const values = useWatch({ control });
  const { open, setOpen } = useOpenSections();
  const changed = fields.reduce((count, field) => count + countChanged(field, values), 0);
  const wrong = fields.some(({ path }) => issuesAt(errors, path).length > 0);
  useReveal(wrong, () => setOpen(id, true));
  const reset = () => {
    const fresh = defaultValues(form);
    for (const { path } of fields.filter((field) => !isFilledIn(field))) {
      setValue(path, readPath(fresh, path), { shouldDirty: true });
      clearErrors(path);
    }
  };
  return (
    <Collapsible.Root
      open={open.has(id)}
      onOpenChange={(next) => setOpen(id, next)}
      className="border-t border-line"
    >
      <div className="flex h-10 items-center gap-1 pointer-coarse:h-12">
        <Collapsible.Trigger className="group flex h-full min-w-0 flex-1 items-center gap-1.5 rounded-md text-left text-sm font-medium text-muted hover:text-ink data-[state=open]:text-ink">
          <ChevronRight
            aria-hidden
            className="size-3.5 shrink-0 transition-transform group-data-[state=open]:rotate-90"
          />
          <span className="min-w-0 flex-1 truncate">{label}</span>
          {wrong && <Badge tone="bad">{t("wrong")}</Badge>}
          {changed > 0 ? (
            <Badge tone="accent">{t("changed", { count: changed })}</Badge>
          ) : (
            <span className="font-normal text-faint">{t("allDefault")}</span>
          )}
        </Collapsible.Trigger>
        {changed > 0 && (
          <IconButton label={t("resetSection", { section: label })} size="sm" onClick={reset}>
            <RotateCcw className="size-3.5!" />
          </IconButton>
        )}
      </div>
      <Collapsible.Content className="flex flex-col gap-4 pt-1 pb-4">
        {pairUp(fields).map((row) => (
          <FormRow key={row[0]?.path} row={row} isOptional={isOptional} />
        ))}
      </Collapsible.Content>
    </Collapsible.Root>
  );
}
