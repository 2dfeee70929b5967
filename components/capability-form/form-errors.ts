import { get, set, type FieldErrors } from "react-hook-form";
import type { InputIssue } from "@/lib/capabilities/input-issue";
import type { FormValues } from "@/lib/client/form/default-values";
import { formatPath } from "@/lib/capabilities/paths";
import type { FieldIssue } from "../fields/control-props";

/** Says an issue in the reader's language. */
export type IssueText = (issue: InputIssue) => string;

/** Issues as react-hook-form keeps errors: nested like the values, each leaf with the issue's code as its type. */
export function toFormErrors(issues: readonly InputIssue[], text: IssueText): FieldErrors<FormValues> {
  const errors: FieldErrors<FormValues> = {};
  for (const issue of issues) set(errors, issue.path, { type: issue.code, message: text(issue) });
  return errors;
}

/** What is wrong at a path and below it. */
export function issuesAt(errors: FieldErrors<FormValues>, path: string): FieldIssue[] {
  return collect(get(errors, path), [path]);
}

function collect(node: unknown, path: readonly (string | number)[]): FieldIssue[] {
  if (typeof node !== "object" || node === null) return [];
  if ("type" in node && typeof node.type === "string") {
    const message = "message" in node && typeof node.message === "string" ? node.message : "";
    return [{ path: formatPath(path), code: node.type, message }];
  }
  return Object.entries(node).flatMap(([key, inner]) => {
    const step = Array.isArray(node) ? Number(key) : key;
    return collect(inner, [...path, step]);
  });
}
