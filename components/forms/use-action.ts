"use client";

import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import type { ActionResult } from "@/lib/errors/action-result";

type Refusal = Extract<ActionResult, { ok: false }>;

/**
 * Runs a server action and keeps its refusal for the form to show. A refusal that names fields has its words
 * there, so `message` is empty then. A broken connection is a refusal too, never an exception.
 */
export function useAction<I, T>(action: (input: I) => Promise<ActionResult<T>>, onDone?: (value: T) => void) {
  const t = useTranslations("frame");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, startTransition] = useTransition();
  const run = (input: I) =>
    startTransition(async () => {
      const result = await action(input).catch((): Refusal => ({
        ok: false,
        code: "unreachable",
        message: t("unreachable"),
      }));
      setRefusal(result.ok ? null : result);
      if (result.ok) onDone?.(result.value);
    });
  const fields: Record<string, string | undefined> = refusal?.fields ?? {};
  const message = refusal && Object.keys(fields).length === 0 ? refusal.message : null;
  return { run, busy, message, fields, clear: () => setRefusal(null) };
}
