"use client";

import { ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import * as Collapsible from "radix-ui/collapsible";
import type { ReactNode } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { Button } from "@/components/ui/button";
import type { CapabilityForm, FormField } from "@/lib/capabilities/describe";
import { isChanged } from "@/lib/client/form/changed-fields";
import type { FormValues } from "@/lib/client/form/default-values";
import { readPath } from "@/lib/capabilities/paths";
import { defaultValues } from "@/lib/client/form/default-values";
import { useMoreOpen } from "./more-open";
import { pairUp } from "./form-rows";

/** Settings few runs need; closed, the line says how many of them differ from their defaults. */
export function MoreSettings({
  form,
  fields,
  slot,
}: {
  form: CapabilityForm;
  fields: readonly FormField[];
  slot(field: FormField): ReactNode;
}) {
  const t = useTranslations("form.more");
  const { control, setValue, clearErrors } = useFormContext<FormValues>();
  const values = useWatch({ control });
  const { open, setOpen } = useMoreOpen();
  const changed = fields.filter((field) => isChanged(field, values));
  const reset = () => {
    const fresh = defaultValues(form);
    for (const { path } of changed) {
      setValue(path, readPath(fresh, path), { shouldDirty: true });
      clearErrors(path);
    }
  };
  return (
    <Collapsible.Root open={open} onOpenChange={setOpen} className="flex flex-col gap-3">
      <div className="flex items-center justify-between gap-2">
        <Collapsible.Trigger className="group -mx-1 flex h-7 items-center gap-1 rounded-md px-1 text-sm font-medium text-muted hover:text-ink">
          {t("title")}
          <ChevronRight
            aria-hidden
            className="size-3.5 transition-transform group-data-[state=open]:rotate-90"
          />
        </Collapsible.Trigger>
        {changed.length === 0 ? (
          <span className="text-sm text-faint">{t("allDefault")}</span>
        ) : (
          <Button size="sm" variant="ghost" className="-mr-2 h-6 px-2 font-normal" onClick={reset}>
            {t("changed", { count: changed.length })}
            <span className="text-accent">{t("reset")}</span>
          </Button>
        )}
      </div>
      <Collapsible.Content className="flex flex-col gap-4">
        {pairUp(fields).map((row) =>
          row.length === 1 ? (
            row.map(slot)
          ) : (
            <div key={row[0]?.path} className="grid grid-cols-2 items-start gap-2">
              {row.map(slot)}
            </div>
          ),
        )}
      </Collapsible.Content>
    </Collapsible.Root>
  );
}
