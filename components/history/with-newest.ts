import type { JobJson, PageJson } from "@/lib/client/api-types";

/**
 * Pages as they were read, with what was made since in front of the first. Torn: so much was made that nobody knows
 * what lies between, and the pages have to be read anew.
 */
export function withNewest(
  pages: readonly PageJson<JobJson>[],
  newest: PageJson<JobJson> | undefined,
  isOfAnotherFilter: boolean,
): { pages: JobJson[][]; isTorn: boolean } {
  const [first, ...rest] = pages.map(({ items }) => items);
  if (!first || !newest || isOfAnotherFilter) return { pages: first ? [first, ...rest] : [], isTorn: false };
  const [latestKnown] = first;
  const since = latestKnown ? newest.items.filter((job) => isNewer(job, latestKnown)) : newest.items;
  const isTorn = since.length === newest.items.length && newest.nextCursor !== null && first.length > 0;
  return { pages: [[...since, ...first], ...rest], isTorn };
}

function isNewer(a: JobJson, b: JobJson): boolean {
  return a.createdAt === b.createdAt ? a.id > b.id : a.createdAt > b.createdAt;
}
