"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";

/** How many characters a prompt has, as people count them; holds still while an input method composes. */
export function PromptCount({
  text,
  limit,
  composing,
}: {
  text: string;
  limit: number | undefined;
  composing: boolean;
}) {
  const t = useTranslations("diffusion.prompt");
  const count = [...text].length;
  const [settled, setSettled] = useState(count);
  if (!composing && settled !== count) setSettled(count);
  const shown = composing ? settled : count;
  if (limit === undefined) return shown > 0 && t("count", { count: shown });
  const tooLong = shown > limit;
  return (
    <span className={tooLong ? "font-medium text-bad" : undefined} aria-live={tooLong ? "polite" : undefined}>
      {shown} / {limit}
    </span>
  );
}
