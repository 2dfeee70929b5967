"use client";

import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import type { CheckAnswer } from "@/app/(studio)/actions/check";
import { Notice } from "@/components/ui/notice";
import type { CapabilityForm } from "@/lib/capabilities/describe";
import type { FormValues } from "@/lib/client/form/default-values";
import { leafFields } from "@/lib/client/form/visibility";
import { patternOf } from "@/lib/capabilities/paths";
import { useAdjustmentWords } from "../jobs/use-adjustment-words";
import { useCheck } from "./use-check";
import { useIssueText } from "./use-issue-text";

/** Codes that only the picture's bytes can tell; the others are named when the form is checked as a whole. */
const OF_PICTURES = ["needs_matting", "picture_too_small", "picture_too_large", "mask_size", "not_a_picture"];

/**
 * What will be changed of the pictures before the vendor gets them, said before anything is paid. A picture that
 * cannot be used is named at its field as soon as it is there.
 */
export function AdjustmentNote({ form }: { form: CapabilityForm }) {
  const t = useTranslations("form.adjust");
  const issueText = useIssueText();
  const words = useAdjustmentWords();
  const { control, setError } = useFormContext<FormValues>();
  const values = useWatch({ control });
  const check = useCheck(form, values);
  const name = useEffectEvent((issues: CheckAnswer["issues"]) => {
    for (const issue of issues) {
      if (OF_PICTURES.includes(issue.code)) {
        setError(issue.path, { type: issue.code, message: issueText(issue) });
      }
    }
  });
  useEffect(() => name(check?.issues ?? []), [check]);
  const adjustments = check?.adjustments ?? [];
  if (adjustments.length === 0) return null;
  const label = (path: string) =>
    leafFields(form.fields).find((field) => patternOf(path).startsWith(field.path))?.label ?? path;
  const lines = adjustments.map((adjustment) =>
    t("line", { field: label(adjustment.path), change: words(adjustment) }),
  );
  return (
    <Notice>
      {[...new Set(lines)].map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>{t("kept")}</p>
    </Notice>
  );
}
