"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import type { AnyCapability } from "@/lib/capabilities/define";
import type { AssetJson } from "@/lib/client/api-types";
import { collectInput } from "@/lib/client/form/collect-input";
import { defaultValues, type FormValues } from "@/lib/client/form/default-values";
import { queryKeys } from "@/lib/client/query-keys";
import type { SizeOf, expectedUnits } from "@/lib/cost/expected-units";
import type { Units } from "@/lib/cost/units";
import type { EngineChoice } from "../capability-form/engine-choice";
import { loadCapability } from "../capability-form/load-capability";
import { useTouched } from "./use-touched";

interface Loaded {
  capability: AnyCapability;
  expectedUnits: typeof expectedUnits;
}

/**
 * What a run of the form as it stands is expected to use; undefined until the capability's module is there. It is
 * fetched for a form that differs from the empty one, and as soon as a person stirs, so that the first click on
 * the primary button is answered at once.
 */
export function useExpectedUnits({ form, usualUnits }: EngineChoice): Units | undefined {
  const { control } = useFormContext<FormValues>();
  const client = useQueryClient();
  const input = collectInput(form, useWatch({ control }));
  const isEmpty = JSON.stringify(input) === JSON.stringify(collectInput(form, defaultValues(form)));
  const wanted = useTouched() || !isEmpty;
  const [loaded, setLoaded] = useState<Loaded>();
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    Promise.all([loadCapability(form.id), import("@/lib/cost/expected-units")]).then(
      ([{ capability }, units]) => current && setLoaded({ capability, expectedUnits: units.expectedUnits }),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [form.id, wanted]);
  if (isEmpty) return usualUnits;
  const sizeOf: SizeOf = (id) => {
    const asset = client.getQueryData<AssetJson>(queryKeys.asset(id));
    return asset?.width && asset.height ? { width: asset.width, height: asset.height } : null;
  };
  return loaded?.capability.id === form.id
    ? loaded.expectedUnits(loaded.capability, input, sizeOf)
    : undefined;
}
