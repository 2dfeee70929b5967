import type { TagAnswer } from "@/lib/answers/tag-answer";

/** One line under the field: a tag there is, or one that would be made. */
export interface TagChoice {
  name: string;
  count: number;
  isNew: boolean;
}

const SHOWN = 8;

/** What somebody may mean who has typed this: tags that begin so, then those that hold it, then a new one. */
export function tagChoices(tags: readonly TagAnswer[], text: string, taken: readonly string[]): TagChoice[] {
  const wanted = keyOf(text);
  const used = new Set(taken.map(keyOf));
  const open = tags.filter(({ name }) => !used.has(keyOf(name)) && keyOf(name).includes(wanted));
  const begins = open.filter(({ name }) => keyOf(name).startsWith(wanted));
  const known = [...begins, ...open.filter((tag) => !begins.includes(tag))]
    .slice(0, SHOWN)
    .map(({ name, count }): TagChoice => ({ name, count, isNew: false }));
  const isThere = tags.some(({ name }) => keyOf(name) === wanted);
  const isNew = wanted !== "" && !isThere && !used.has(wanted);
  return isNew ? [...known, { name: text.trim().replace(/\s+/gu, " "), count: 0, isNew: true }] : known;
}

function keyOf(name: string): string {
  return name.normalize("NFKC").toLowerCase().trim().replace(/\s+/gu, " ");
}
