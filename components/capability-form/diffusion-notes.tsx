"use client";

import { useQueries } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useFormContext, useWatch } from "react-hook-form";
import { catalogEntryQuery } from "@/components/catalogues/use-catalog-entry";
import { Notice } from "@/components/ui/notice";
import type { CapabilityForm } from "@/lib/capabilities/describe";
import { readPath } from "@/lib/capabilities/paths";
import type { FormValues } from "@/lib/client/form/default-values";
import { leafFields } from "@/lib/client/form/visibility";
import { isOtherBaseModel } from "@/lib/prompt/base-model";
import { parseLoraTags } from "@/lib/prompt/lora-tags";
import { useCheckpoint } from "../fields/use-checkpoint";
import { unpairedUnits } from "./unpaired-units";

/** What of a diffusion run may not turn out as meant, said before anything is paid; it keeps nobody from running. */
export function DiffusionNotes({ form }: { form: CapabilityForm }) {
  const t = useTranslations("diffusion.notes");
  const { control } = useFormContext<FormValues>();
  const values = useWatch({ control });
  const checkpoint = useCheckpoint(form);
  const names = loraNames(form, values);
  const loras = useQueries({ queries: names.map((name) => catalogEntryQuery("loras", form.provider, name)) });
  const lines = [
    ...loras.flatMap(({ data: lora }, index) => {
      if (lora === null) return [t("unknownLora", { name: names[index] ?? "" })];
      if (!lora || !isOtherBaseModel(lora.baseModel, checkpoint?.baseModel)) return [];
      const [base, model] = [lora.baseModel ?? "", checkpoint?.baseModel ?? ""];
      return [t("lora", { name: lora.name, base, model })];
    }),
    ...unpairedUnits(form, values).map(({ number, module, model }) => t("unit", { number, module, model })),
  ];
  if (lines.length === 0) return null;
  return (
    <Notice tone="warn" live title={t("title")}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  );
}

function loraNames(form: CapabilityForm, values: FormValues): string[] {
  const prompts = leafFields(form.fields).filter((field) => field.control === "weightedPrompt");
  const texts = prompts.map(({ path }) => readPath(values, path));
  const tags = texts.flatMap((text) => (typeof text === "string" ? parseLoraTags(text) : []));
  return [...new Set(tags.map(({ name }) => name))];
}
