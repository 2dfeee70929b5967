"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { FormField } from "@/lib/capabilities/describe";
import { isPair, modelFor, thresholdsOf } from "@/lib/diffusion/control-pairs";
import { itemControl, type ItemBinding } from "../items/item-control";
import { ItemField } from "../items/item-field";

/**
 * The preprocessor and the model that follows it. Another preprocessor brings its model along; a model that reads
 * something else is warned of, not refused.
 */
export function ModulePair({
  binding,
  module,
  model,
}: {
  binding: ItemBinding;
  module: FormField;
  model: FormField;
}) {
  const t = useTranslations("diffusion.units");
  const { value } = binding;
  const offered = (model.options ?? []).map((option) => String(option.value));
  const usual = typeof value.module === "string" ? modelFor(value.module, offered) : undefined;
  const label = (field: FormField, choice: unknown) =>
    field.options?.find((option) => option.value === choice)?.label ?? String(choice);
  const changeModule = (next: unknown) => {
    const fits = isPair(next, value.model) === true;
    const proposed = typeof next === "string" && !fits ? modelFor(next, offered) : undefined;
    const kept = Object.entries(value).filter(
      ([name]) => !name.startsWith("threshold_") || thresholdsOf(next).includes(name),
    );
    binding.onChange({
      ...Object.fromEntries(kept),
      [module.name]: next,
      ...(proposed !== undefined && { [model.name]: proposed }),
    });
  };
  return (
    <>
      <ItemField {...itemControl(binding, module)} onChange={changeModule} />
      <ItemField {...itemControl(binding, model)} />
      {isPair(value.module, value.model) === false && (
        <Notice tone="warn" live>
          <p>{t("mismatch", { module: label(module, value.module), model: label(model, value.model) })}</p>
          {usual && (
            <Button
              size="sm"
              className="mt-1.5"
              onClick={() => binding.onChange({ ...value, [model.name]: usual })}
            >
              {t("useUsual")}
            </Button>
          )}
        </Notice>
      )}
    </>
  );
}
