import type { Locale } from "../i18n/locales";
import { translator } from "../i18n/translator";
import { PROBLEMS, type ProblemCode } from "./problem-codes";

/** One wrong field of an input: its written path, the code and the words for it. */
export interface FieldProblem {
  path: string;
  code: string;
  message: string;
}

export interface ProblemParts {
  status: number;
  code: string;
  title: string;
  detail?: string;
  errors?: readonly FieldProblem[];
  headers?: Record<string, string>;
}

/** An RFC 9457 problem document; `type` is a URN made of the code, `code` repeats it for programs. */
export function problem(parts: ProblemParts): Response {
  return new Response(problemText(parts), { status: parts.status, headers: problemHeaders(parts) });
}

/** The document itself, for an answer that is no Response. */
export function problemText({ status, code, title, detail = title, errors }: ProblemParts): string {
  return JSON.stringify({ type: `urn:easel:problem:${code}`, title, status, detail, code, errors });
}

/** The headers that go with it. */
export function problemHeaders({ headers }: ProblemParts): Record<string, string> {
  return { "Content-Type": "application/problem+json", "Cache-Control": "no-store", ...headers };
}

type Extras = Pick<ProblemParts, "errors" | "headers" | "detail">;

/** A problem of the table, in the caller's language. A 401 says how to authenticate. */
export function problemOf(code: ProblemCode, locale: Locale, extras: Extras = {}): Response {
  return problem(problemParts(code, locale, extras));
}

/** What such a problem says. */
export function problemParts(code: ProblemCode, locale: Locale, extras: Extras = {}): ProblemParts {
  const words = translator(locale, "errors.problem");
  const status = PROBLEMS[code];
  const challenge: Record<string, string> =
    status === 401 ? { "WWW-Authenticate": 'Bearer realm="easel"' } : {};
  return {
    status,
    code,
    title: words(`${code}.title`),
    detail: words(`${code}.detail`),
    ...extras,
    headers: { ...challenge, ...extras.headers },
  };
}
