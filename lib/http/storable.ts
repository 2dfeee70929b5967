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
  return SUSPECT.test(text) ? JSON.parse(text, refuseUnstorable) : JSON.parse(text);
}

function refuseUnstorable(name: string, value: unknown): unknown {
  if (isStorable(name) && (typeof value !== "string" || isStorable(value))) return value;
  throw new SyntaxError("a text with NUL or half a character");
}
