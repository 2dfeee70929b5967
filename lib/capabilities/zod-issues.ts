import type * as z from "zod";
import { INPUT_ISSUE_CODES, type InputIssue, type InputIssueCode } from "./input-issue";
import { formatPath } from "./paths";

/** Names that are the studio's own in every vendor's request. */
const RESERVED = new Set(["requestId", "id_task", "businessTaskId", "callbackUrl"]);

/** What zod found wrong with raw input, in the codes people are told; one issue for each wrong place. */
export function issuesOf(error: z.ZodError, raw: unknown): InputIssue[] {
  const found = error.issues.flatMap((issue) => fromZod(issue, raw));
  return found.filter((issue, index) => found.findIndex(({ path }) => path === issue.path) === index);
}

function fromZod(issue: z.core.$ZodIssue, raw: unknown): InputIssue[] {
  const path = formatPath(issue.path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path: formatPath([...issue.path, key]),
      code: RESERVED.has(key) ? "reserved_field" : "unknown_field",
    }));
  }
  if (valueAt(raw, issue.path) === undefined) return [{ path, code: "required" }];
  return [wrongValue(issue)];
}

/** What is wrong with a value that was given. */
export function wrongValue(issue: z.core.$ZodIssue): InputIssue {
  const path = formatPath(issue.path);
  switch (issue.code) {
    case "too_small":
      return { path, code: tooSmall(issue), params: { limit: Number(issue.minimum) } };
    case "too_big":
      return tooBig(path, issue);
    case "not_multiple_of":
      return { path, code: "not_multiple", params: { limit: issue.divisor } };
    case "invalid_value":
    case "invalid_union":
      return { path, code: "invalid_choice" };
    case "invalid_format":
      return { path, code: issue.format === "uuid" ? "unknown_asset" : "invalid_format" };
    case "custom":
      return custom(path, issue.params);
    default:
      return { path, code: "invalid_type" };
  }
}

function tooSmall({ origin, inclusive }: z.core.$ZodIssueTooSmall): InputIssueCode {
  if (origin === "array") return "too_few";
  if (origin === "string") return "required";
  return inclusive === false ? "not_above" : "too_small";
}

/** Too many of something is named at the first one too many: `crefImages[4]` of five. */
function tooBig(path: string, { origin, maximum }: z.core.$ZodIssueTooBig): InputIssue {
  const params = { limit: Number(maximum) };
  if (origin === "array") return { path: `${path}[${maximum}]`, code: "too_many", params };
  return { path, code: origin === "string" ? "too_long" : "too_big", params };
}

function custom(path: string, params: Record<string, unknown> | undefined): InputIssue {
  const code = INPUT_ISSUE_CODES.find((known) => known === params?.code) ?? "invalid_format";
  return typeof params?.max === "number" ? { path, code, params: { limit: params.max } } : { path, code };
}

/** Keys may hold dots, so the way is walked by zod's own segments. */
function valueAt(raw: unknown, segments: readonly PropertyKey[]): unknown {
  let value = raw;
  for (const segment of segments) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Reflect.get(value, segment);
  }
  return value;
}
