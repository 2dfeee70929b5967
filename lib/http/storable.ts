import { formatPath } from "../capabilities/paths";

/** An escape that may stand for what no database keeps; most texts have none, and need no second look. */
const SUSPECT = /\\u(0000|d[89a-f])/i;

/** With `u`, surrogates in pairs are one character and no surrogates. */
const HALF_CHARACTER = /\p{Surrogate}/u;

/** Whether a database can keep a text: no NUL is in it, and every character is whole. */
export function isStorable(text: string): boolean {
  return !text.includes("\0") && !HALF_CHARACTER.test(text);
}

/** A text as a database can keep it: without NULs, half characters replaced. */
export function asStorable(text: string): string {
  return text.replaceAll("\0", "").replaceAll(new RegExp(HALF_CHARACTER, "gu"), "\ufffd");
}

/** As JSON.parse; throws SyntaxError, too, for texts and names no database can keep (RFC 7493 has none of them). */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  if (unstorablePlaces(text, value).length > 0) throw new SyntaxError("a text with NUL or half a character");
  return value;
}

/** Where a parsed JSON text holds what no database can keep, as written paths; a name stands for the place it is in. */
export function unstorablePlaces(text: string, value: unknown): string[] {
  return SUSPECT.test(text) ? [...new Set(placesIn(value, []))] : [];
}

function* placesIn(value: unknown, path: readonly (string | number)[]): Generator<string> {
  if (typeof value === "string" && !isStorable(value)) yield formatPath(path);
  if (typeof value !== "object" || value === null) return;
  const isList = Array.isArray(value);
  for (const [name, child] of Object.entries(value)) {
    if (isStorable(name)) yield* placesIn(child, [...path, isList ? Number(name) : name]);
    else yield formatPath(path);
  }
}
