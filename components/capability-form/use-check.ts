"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { checkJobAction, type CheckAnswer } from "@/app/(studio)/actions/check";
import type { CapabilityForm } from "@/lib/capabilities/describe";
import { collectInput } from "@/lib/client/form/collect-input";
import type { FormValues } from "@/lib/client/form/default-values";

const SETTLE_MS = 400;
const ASSET_ID = /"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"/;

/** What the studio would say of the form's pictures, asked anew whenever the form settles on something else. */
export function useCheck(form: CapabilityForm, values: FormValues): CheckAnswer | undefined {
  const asked = useSettled(JSON.stringify({ capability: form.id, input: collectInput(form, values) }));
  const hasPictures = ASSET_ID.test(asked);
  const { data } = useQuery({
    queryKey: ["check", asked],
    queryFn: () => checkJobAction(JSON.parse(asked)),
    enabled: hasPictures,
    staleTime: Infinity,
    gcTime: 60_000,
    retry: false,
  });
  return hasPictures ? data : undefined;
}

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
