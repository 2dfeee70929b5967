import type * as z from "zod";

/** Where a page ended, as clients hand it back: opaque to them, parsed again by us. */
export function writeCursor(place: Readonly<Record<string, string | number>>): string {
  return Buffer.from(JSON.stringify(place)).toString("base64url");
}

/** The place a cursor stands for, or null when it is none of ours. */
export function readCursor<S extends z.ZodType>(schema: S, cursor: string): z.output<S> | null {
  try {
    return schema.safeParse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"))).data ?? null;
  } catch {
    return null;
  }
}
