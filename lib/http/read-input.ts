import type * as z from "zod";
import type { Locale } from "../i18n/locales";
import { readJson, readOptionalJson } from "./read-body";
import { parseOr422, type Parsed } from "./read-query";

/** The JSON body of a request parsed with a schema, or the 400, 413, 415 or 422 it is. */
export async function readInput<S extends z.ZodType>(
  schema: S,
  request: Request,
  locale: Locale,
): Promise<Parsed<z.output<S>>> {
  const body = await readJson(request, locale);
  return body.ok ? parseOr422(schema, body.value, locale) : body;
}

/** As `readInput` where the body may be left out. */
export async function readOptionalInput<S extends z.ZodType>(
  schema: S,
  request: Request,
  locale: Locale,
): Promise<Parsed<z.output<S>>> {
  const body = await readOptionalJson(request, locale);
  return body.ok ? parseOr422(schema, body.value, locale) : body;
}
