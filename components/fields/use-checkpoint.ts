"use client";

import { useFormContext, useWatch } from "react-hook-form";
import type { EntryJson } from "@/components/catalogues/entry-json";
import { useCatalogEntry } from "@/components/catalogues/use-catalog-entry";
import type { CapabilityForm } from "@/lib/capabilities/describe";
import type { FormValues } from "@/lib/client/form/default-values";
import { leafFields } from "@/lib/client/form/visibility";

/** The model chosen in the form, as its catalogue knows it. */
export function useCheckpoint(form: CapabilityForm): EntryJson | null | undefined {
  const { control } = useFormContext<FormValues>();
  const field = leafFields(form.fields).find((candidate) => candidate.control === "checkpoint");
  const token: unknown = useWatch({ control, name: field?.path ?? "" });
  return useCatalogEntry("models", form.provider, field && typeof token === "string" ? token : undefined);
}
