"use client";

import { useEffect, useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import type { AnyCapability } from "@/lib/capabilities/define";
import { collectInput } from "@/lib/client/form/collect-input";
import { defaultValues, type FormValues } from "@/lib/client/form/default-values";
import type { EngineChoice } from "../capability-form/engine-choice";
import { loadCapability } from "../capability-form/load-capability";
import { resultCount } from "@/lib/capabilities/result-count";
import { useTouched } from "./use-touched";

/**
 * How many results the form as it stands asks for; undefined until the capability's module is there. It is
 * fetched for a form that differs from the empty one, and as soon as a person stirs, so that the first click on
 * the primary button is answered at once.
 */
export function useResultCount({ form, usualCount }: EngineChoice): number | undefined {
  const { control } = useFormContext<FormValues>();
  const input = collectInput(form, useWatch({ control }));
  const isEmpty = JSON.stringify(input) === JSON.stringify(collectInput(form, defaultValues(form)));
  const wanted = useTouched() || !isEmpty;
  const [capability, setCapability] = useState<AnyCapability>();
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    loadCapability(form.id).then(
      (loaded) => current && setCapability(loaded.capability),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [form.id, wanted]);
  if (isEmpty) return usualCount;
  return capability?.id === form.id ? resultCount(capability, input) : undefined;
}
