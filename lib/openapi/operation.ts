import type * as z from "zod";
import type { ProblemCode } from "../http/problem-codes";

/** What an answer carries. `stream` and `file` are no JSON. */
export type AnswerBody = z.ZodType | "stream" | "file" | "empty";

/** One operation of the HTTP API, as the document describes it and the tests hold the routes against. */
export interface Operation {
  method: "get" | "post" | "patch" | "delete";
  /** Below `/api/v1`, parameters in braces. */
  path: string;
  summary: string;
  tag: "Studio" | "Assets" | "Tags" | "Collections" | "Jobs" | "Catalogues" | "Account" | "Administration";
  access: "anyone" | "signed-in" | "administrator";
  query?: z.ZodObject;
  body?: { schema: z.ZodType; optional?: boolean } | "upload";
  status: 200 | 201 | 202 | 204;
  answer: AnswerBody;
  /** The same answer may come with this status: the studio cannot serve. */
  orStatus?: 503;
  /** Problems beside those that every operation of its access has. */
  problems?: readonly ProblemCode[];
}

/** Problems that follow from what an operation takes and who may call it. */
export function problemsOf(operation: Operation): ProblemCode[] {
  const { access, body, query, path, method } = operation;
  const codes: ProblemCode[] = [...(operation.problems ?? [])];
  if (access !== "anyone")
    codes.push("unauthorized", "foreign_origin", "password_change_required", "second_factor_required");
  if (access !== "anyone") codes.push("scope_missing", "too_many_requests", "internal");
  if (access === "administrator") codes.push("forbidden");
  if (access === "signed-in" && method !== "get") codes.push("viewer_may_not");
  if (body && body !== "upload") codes.push("malformed_json", "too_large", "invalid_input");
  if (body && body !== "upload" && !body.optional) codes.push("unsupported_type");
  if (body === "upload") codes.push("too_large", "unsupported_type", "undecodable");
  if (query) codes.push("invalid_input");
  if (path.includes("{")) codes.push("not_found");
  return [...new Set(codes)];
}
