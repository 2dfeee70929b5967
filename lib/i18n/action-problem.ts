import type * as z from "zod";
import type { InputIssue } from "../capabilities/input-issue";
import { wrongValue } from "../capabilities/zod-issues";
import type { ActionResult } from "../errors/action-result";
import type { ProblemCode } from "../http/problem-codes";
import type { Locale } from "./locales";
import { MESSAGES, type Messages } from "./messages";
import { translator } from "./translator";

type ActionCode = keyof Messages["errors"]["action"];
type FormWord = keyof Messages["errors"]["form"];
type Refusal = Extract<ActionResult, { ok: false }>;

/** An action's refusal in the reader's language: a code of its own, or one of the HTTP API's. */
export function actionProblem(code: ActionCode | ProblemCode, locale: Locale): Refusal {
  const message = isActionCode(code)
    ? translator(locale, "errors.action")(code)
    : translator(locale, "errors.problem")(`${code}.detail`);
  return { ok: false, code, message };
}

function isActionCode(code: ActionCode | ProblemCode): code is ActionCode {
  return Object.hasOwn(MESSAGES.en.errors.action, code);
}

/** The refusal of a form that zod did not take: words at every wrong field. */
export function formProblem(error: z.ZodError, locale: Locale): Refusal {
  const words = translator(locale, "errors.form");
  const fields: Record<string, string> = {};
  for (const issue of error.issues) {
    const word = formWord(issue);
    fields[issue.path.join(".")] ??= word ? words(word) : issueWords(wrongValue(issue), locale);
  }
  return { ...actionProblem("invalid_input", locale), fields };
}

/** The refusal of a form whose fields are well written, but wrong: words at every such field. */
export function fieldProblem(issues: readonly InputIssue[], locale: Locale): Refusal {
  const fields = Object.fromEntries(issues.map((issue) => [issue.path, issueWords(issue, locale)]));
  return { ...actionProblem("invalid_input", locale), fields };
}

function issueWords({ code, params }: InputIssue, locale: Locale): string {
  return translator(locale, "errors.input")(code, params);
}

/** What forms say in words of their own; null for what the HTTP API's words fit. */
function formWord(issue: z.core.$ZodIssue): FormWord | null {
  if (issue.code === "custom" && isFormWord(issue.params?.code)) return issue.params.code;
  const name = String(issue.path.at(-1) ?? "");
  if (issue.code === "too_small" && issue.minimum === 1 && issue.origin === "string") return "required";
  // A form's number that is none is sent as such; a field of text is only ever missing.
  if (issue.code === "invalid_type" && issue.expected === "number") return "number";
  if (issue.code === "invalid_type" && issue.expected === "int") return "whole";
  if (issue.code === "invalid_type" && issue.expected === "string") return "required";
  if (/password|next/i.test(name)) return "password";
  if (issue.code === "invalid_format" && issue.format === "email") return "email";
  if (issue.code === "invalid_format" && issue.format === "url") return "url";
  return null;
}

function isFormWord(code: unknown): code is FormWord {
  return typeof code === "string" && Object.hasOwn(MESSAGES.en.errors.form, code);
}
