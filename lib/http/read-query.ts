import * as z from "zod";
import { issuesOf } from "../capabilities/zod-issues";
import type { Locale } from "../i18n/locales";
import { inputProblem } from "./input-problem";
import { isStorable } from "./storable";

export type Parsed<T> = { ok: true; value: T } | { ok: false; response: Response };

/** Parses untrusted input with a schema, or answers the 422 that names every wrong field. */
export function parseOr422<S extends z.ZodType>(
  schema: S,
  raw: unknown,
  locale: Locale,
): Parsed<z.output<S>> {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, response: inputProblem(issuesOf(parsed.error, raw), locale) };
}

/** The query of a request; a parameter given twice counts once, an empty one not at all. */
export function readQuery<S extends z.ZodType>(
  schema: S,
  request: Request,
  locale: Locale,
): Parsed<z.output<S>> {
  const given = [...new URL(request.url).searchParams].filter(([, value]) => value !== "");
  const wrong = given.filter(([, value]) => !isStorable(value));
  if (wrong.length > 0) {
    const issues = wrong.map(([path]) => ({ path, code: "invalid_format" as const }));
    return { ok: false, response: inputProblem(issues, locale) };
  }
  return parseOr422(schema, Object.fromEntries(given), locale);
}

/** How every list is paged. */
export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(1_000).optional(),
});
