import type * as z from "zod";
import { checkConditions } from "./conditions";
import type { AnyCapability, JsonObject } from "./define";
import { formatPath, isGiven, readPath } from "./paths";

/** Every way a field can be wrong; each has a message in both languages under `errors.input`. */
export const INPUT_ISSUE_CODES = [
  "required",
  "invalid_type",
  "invalid_choice",
  "invalid_format",
  "too_small",
  "not_above",
  "too_big",
  "too_long",
  "too_few",
  "too_many",
  "not_multiple",
  "not_allowed",
  "unknown_field",
  "reserved_field",
  "unknown_asset",
  "not_a_picture",
  "picture_too_small",
  "picture_too_large",
  "needs_matting",
  "mask_size",
  "mask_empty",
  "unknown_catalog_entry",
  "duplicate",
] as const;
export type InputIssueCode = (typeof INPUT_ISSUE_CODES)[number];

/** One wrong field: its written path, the code, and what the message needs (limits, sizes). */
export interface InputIssue {
  path: string;
  code: InputIssueCode;
  params?: Record<string, string | number>;
}

export type Validation<T> = { ok: true; input: T } | { ok: false; issues: InputIssue[] };

/** Names that are the studio's own in every vendor's request. */
const RESERVED = new Set(["requestId", "id_task", "businessTaskId", "callbackUrl"]);

/**
 * Parses untrusted input with the capability's schema and its conditions and names every wrong field at once.
 * Pictures are checked for form only; who owns them and what they hold is the server's to check.
 */
export function validateInput(capability: AnyCapability, raw: unknown): Validation<JsonObject> {
  const parsed = capability.schema.safeParse(raw);
  const issues = parsed.success ? [] : parsed.error.issues.flatMap((issue) => fromZod(issue, raw));
  for (const issue of checkConditions(capability.conditions, raw)) {
    if (!issues.some((known) => known.path === issue.path)) issues.push(issue);
  }
  if (parsed.success && issues.length === 0) return { ok: true, input: parsed.data as JsonObject };
  return { ok: false, issues };
}

function fromZod(issue: z.core.$ZodIssue, raw: unknown): InputIssue[] {
  const path = formatPath(issue.path);
  const missing = !isGiven(issue.path.length === 0 ? raw : readPath(raw, path));
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path: formatPath([...issue.path, key]),
      code: RESERVED.has(key) ? "reserved_field" : "unknown_field",
    }));
  }
  if (missing) return [{ path, code: "required" }];
  switch (issue.code) {
    case "too_small":
      return [
        {
          path,
          code: issue.origin === "array" ? "too_few" : "too_small",
          params: { limit: Number(issue.minimum) },
        },
      ];
    case "too_big":
      return [{ path, code: sizeCode(issue.origin), params: { limit: Number(issue.maximum) } }];
    case "not_multiple_of":
      return [{ path, code: "not_multiple", params: { limit: issue.divisor } }];
    case "invalid_value":
    case "invalid_union":
      return [{ path, code: "invalid_choice" }];
    case "invalid_format":
      return [{ path, code: issue.format === "uuid" ? "unknown_asset" : "invalid_format" }];
    case "custom":
      return [custom(path, issue.params)];
    default:
      return [{ path, code: "invalid_type" }];
  }
}

function sizeCode(origin: string): InputIssueCode {
  if (origin === "array") return "too_many";
  return origin === "string" ? "too_long" : "too_big";
}

function custom(path: string, params: Record<string, unknown> | undefined): InputIssue {
  const code = INPUT_ISSUE_CODES.find((known) => known === params?.code) ?? "invalid_format";
  return typeof params?.max === "number" ? { path, code, params: { limit: params.max } } : { path, code };
}
