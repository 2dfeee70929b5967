import type { InputIssue } from "../capabilities/input-issue";
import type { Locale } from "../i18n/locales";
import { translator } from "../i18n/translator";
import { problemOf, type FieldProblem } from "./problem";

/** Input issues with their words in one language. */
export function fieldProblems(issues: readonly InputIssue[], locale: Locale): FieldProblem[] {
  const words = translator(locale, "errors.input");
  return issues.map(({ path, code, params }) => ({ path, code, message: words(code, params) }));
}

/** The 422 that names every wrong field. */
export function inputProblem(issues: readonly InputIssue[], locale: Locale): Response {
  return problemOf("invalid_input", locale, { errors: fieldProblems(issues, locale) });
}
