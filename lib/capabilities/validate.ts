import { checkConditions } from "./conditions";
import type { AnyCapability, JsonObject } from "./define";
import type { InputIssue } from "./input-issue";
import { issuesOf } from "./zod-issues";

export type Validation<T> = { ok: true; input: T } | { ok: false; issues: InputIssue[] };

/**
 * Parses untrusted input with the capability's schema and its conditions and names every wrong field at once.
 * Pictures are checked for form only; who owns them and what they hold is the server's to check.
 */
export function validateInput(capability: AnyCapability, raw: unknown): Validation<JsonObject> {
  const parsed = capability.schema.safeParse(raw);
  const issues = parsed.success ? [] : issuesOf(parsed.error, raw);
  for (const issue of checkConditions(capability.conditions, raw)) {
    if (!issues.some((known) => covers(known.path, issue.path))) issues.push(issue);
  }
  if (parsed.success && issues.length === 0) return { ok: true, input: parsed.data as JsonObject };
  return { ok: false, issues };
}

/** Whether what is wrong at one path already says what is wrong below it: a missing group, not an object at all. */
function covers(path: string, below: string): boolean {
  return path === "" || below === path || below.startsWith(`${path}.`) || below.startsWith(`${path}[`);
}
