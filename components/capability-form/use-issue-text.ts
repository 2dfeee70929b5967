"use client";

import { useTranslations } from "next-intl";
import type { IssueText } from "./form-errors";

/** Says input issues in the reader's language. */
export function useIssueText(): IssueText {
  const t = useTranslations("errors.input");
  return ({ code, params }) => t(code, params);
}
