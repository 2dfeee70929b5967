import type { Locale } from "../i18n/locales";
import { inputProblem } from "./input-problem";
import { problemOf } from "./problem";
import { unstorablePlaces } from "./storable";

/** Inputs are words and ids; pictures go up as assets. */
const MAX_JSON_BYTES = 1024 * 1024;

export type Body = { ok: true; value: unknown } | { ok: false; response: Response };

/** The JSON body of a request, or the problem it is: 415 not JSON, 413 too many bytes, 400 malformed, 422 what no database keeps. */
export async function readJson(request: Request, locale: Locale): Promise<Body> {
  const mime = (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
  if (mime !== "application/json") return { ok: false, response: problemOf("unsupported_type", locale) };
  return readOptionalJson(request, locale);
}

/** As `readJson` where the body may be left out, which reads as `{}`; then no Content-Type is asked for. */
export async function readOptionalJson(request: Request, locale: Locale): Promise<Body> {
  const text = await readText(request);
  if (text === null) return { ok: false, response: problemOf("too_large", locale) };
  if (text === "" && !request.headers.has("content-type")) return { ok: true, value: {} };
  const value = parsed(text);
  if (value === MALFORMED) return { ok: false, response: problemOf("malformed_json", locale) };
  const issues = unstorablePlaces(text, value).map((path) => ({ path, code: "not_storable" as const }));
  return issues.length > 0 ? { ok: false, response: inputProblem(issues, locale) } : { ok: true, value };
}

const MALFORMED = Symbol("malformed");

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return MALFORMED;
  }
}

/** The body as text, counted while it arrives; null when it is too long. Bytes that are no UTF-8 are malformed. */
async function readText(request: Request): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MAX_JSON_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
