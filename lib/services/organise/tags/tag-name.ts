import * as z from "zod";

/** A tag as somebody writes it; inner space is single, so that what looks the same is the same. */
export const tagName = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .transform((name) => name.replace(/\s+/gu, " "));

/** The tags of one call. */
export const tagNames = z.array(tagName).max(50);

/** What two spellings of one tag have in common. */
export function tagKey(name: string): string {
  return name.normalize("NFKC").toLowerCase().trim();
}

/** Names by their keys, of several spellings the first. */
export function namesByKey(names: readonly string[]): Map<string, string> {
  const byKey = new Map<string, string>();
  for (const name of names) if (!byKey.has(tagKey(name))) byKey.set(tagKey(name), name);
  return byKey;
}
