import { callApi } from "@/lib/client/api";
import type { PageJson } from "@/lib/client/api-types";

/** More than that many are nobody's tags or collections but a mistake's. */
const MOST_PAGES = 20;

/** A list of the API as a whole, for lists that are short by nature. */
export async function loadAll<T>(path: string, signal?: AbortSignal): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const query: string = new URLSearchParams({ limit: "200", ...(cursor ? { cursor } : {}) }).toString();
    const answer: PageJson<T> = await callApi(`${path}?${query}`, { signal });
    items.push(...answer.items);
    cursor = answer.nextCursor;
    if (!cursor) break;
  }
  return items;
}
