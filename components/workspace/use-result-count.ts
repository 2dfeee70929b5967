"use client";

import { useEffect, useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import type { AnyCapability } from "@/lib/capabilities/define";
import type { CapabilityForm } from "@/lib/capabilities/describe";
import { collectInput } from "@/lib/client/form/collect-input";
import type { FormValues } from "@/lib/client/form/default-values";
import { loadCapability } from "../capability-form/load-capability";
import { resultCount } from "./expected-of";

/**
 * How many results the form as it stands asks for; undefined until the capability's module is there. Loading it
 * here, once the page is idle, also makes the first click on the primary button answer at once.
 */
export function useResultCount(form: CapabilityForm): number | undefined {
  const { control } = useFormContext<FormValues>();
  const values = useWatch({ control });
  const [capability, setCapability] = useState<AnyCapability>();
  useEffect(() => {
    let current = true;
    const load = () =>
      loadCapability(form.id).then(
        (loaded) => current && setCapability(loaded.capability),
        () => undefined,
      );
    const timer = setTimeout(load, 300);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [form.id]);
  if (capability?.id !== form.id) return undefined;
  return resultCount(capability, collectInput(form, values));
}
