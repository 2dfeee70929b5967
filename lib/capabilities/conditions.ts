import { readPath, isGiven } from "./paths";

type Scalar = string | number | boolean;

/**
 * A rule between fields, as data, so that validation, JSON Schema and the form's visibility are one truth.
 * Without `when` it always applies. Paths are dotted and never enter lists.
 */
export interface Condition {
  /** Applies while `field` holds one of `in`; `absent` is the value the vendor assumes when it is left out. */
  when?: { field: string; in: readonly Scalar[]; absent?: Scalar };
  require?: readonly string[];
  refuse?: readonly string[];
  /** At least one of these has to be given; an error is named at the first. */
  requireOneOf?: readonly string[];
}

/** One broken rule: `required` or `not_allowed`, at the dotted path of the field it concerns. */
export interface ConditionIssue {
  path: string;
  code: "required" | "not_allowed";
}

/** Whether the condition's `when` holds for this (possibly unvalidated) input. */
export function applies(condition: Condition, input: unknown): boolean {
  if (!condition.when) return true;
  const given = readPath(input, condition.when.field);
  const value = isGiven(given) ? given : condition.when.absent;
  return condition.when.in.some((candidate) => candidate === value);
}

/** Checks every condition on raw input, independent of what else is wrong with it. */
export function checkConditions(conditions: readonly Condition[], input: unknown): ConditionIssue[] {
  const issues: ConditionIssue[] = [];
  for (const condition of conditions) {
    if (!applies(condition, input)) continue;
    const given = (path: string) => isGiven(readPath(input, path));
    for (const path of condition.require ?? []) if (!given(path)) issues.push({ path, code: "required" });
    for (const path of condition.refuse ?? []) if (given(path)) issues.push({ path, code: "not_allowed" });
    const [first] = condition.requireOneOf ?? [];
    if (first && !condition.requireOneOf?.some(given)) issues.push({ path: first, code: "required" });
  }
  return issues;
}

/** Whether a field takes part under the current values: false while some applying condition refuses it. */
export function takesPart(conditions: readonly Condition[], input: unknown, path: string): boolean {
  return !conditions.some((condition) => condition.refuse?.includes(path) && applies(condition, input));
}
