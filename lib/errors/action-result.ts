/**
 * What a server action answers: a value, or a code with words for the reader, and words at single fields of the
 * form where those are wrong.
 */
export type ActionResult<T = null> =
  { ok: true; value: T } | { ok: false; code: string; message: string; fields?: Record<string, string> };
