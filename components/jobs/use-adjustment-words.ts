"use client";

import { useTranslations } from "next-intl";
import type { AdjustmentJson } from "@/lib/client/api-types";

/** Says in the reader's words what was, or will be, changed of a picture before the vendor gets it. */
export function useAdjustmentWords() {
  const t = useTranslations("form.adjust");
  const word = (value: unknown) => (typeof value === "object" ? JSON.stringify(value) : String(value));
  return ({ change, from, to }: Pick<AdjustmentJson, "change" | "from" | "to">): string =>
    t.has(change) ? t(change, { from: word(from), to: word(to) }) : `${change}: ${word(from)} → ${word(to)}`;
}
