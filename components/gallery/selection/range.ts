import { BULK_LIMIT } from "@/lib/asset-marks";
import { callApi } from "@/lib/client/api";
import type { PageJson } from "@/lib/client/api-types";
import type { GalleryAsset } from "../gallery-asset";
import type { GridHandle } from "../grid/grid-slots";
import type { Picked } from "./selection-state";
import { pickedOf } from "./selection-store";

const PAGE = 200;

/**
 * The pictures from one to the other, both included, newest first. Those that have been dropped from memory are asked
 * for. Stops one above what a selection may hold.
 */
export async function rangeBetween(
  grid: GridHandle,
  filter: Readonly<Record<string, string>>,
  [one, other]: readonly [Picked, Picked],
): Promise<Picked[]> {
  const places = [grid.indexOf(one.id), grid.indexOf(other.id)];
  if (places.every((place) => place >= 0)) {
    const inMemory = placesBetween(grid, Math.min(...places), Math.max(...places));
    if (inMemory) return inMemory;
  }
  const [newer, older] = one.createdAt >= other.createdAt ? [one, other] : [other, one];
  const span = await listSpan(filter, older.createdAt, afterMoment(newer.createdAt));
  const ends = [one, other].map(({ id }) => span.findIndex((picture) => picture.id === id));
  // Pictures of the very same millisecond may stand before or behind the two.
  return ends.includes(-1) ? span : span.slice(Math.min(...ends), Math.max(...ends) + 1);
}

/** All pictures of the reader's calendar day (`2026-11-21`) that the filter finds. */
export function picturesOfDay(filter: Readonly<Record<string, string>>, day: string): Promise<Picked[]> {
  const from = new Date(`${day}T00:00:00`);
  const to = new Date(from);
  to.setDate(to.getDate() + 1);
  return listSpan(filter, from.toISOString(), to.toISOString());
}

/** The pictures of these places, if all of them are in memory. */
export function placesBetween(grid: GridHandle, first: number, last: number): Picked[] | null {
  const found: Picked[] = [];
  for (let index = first; index <= last && found.length <= BULK_LIMIT; index += 1) {
    const place = grid.at(index);
    if (!place) return null;
    found.push(pickedOf(place));
  }
  return found;
}

async function listSpan(
  filter: Readonly<Record<string, string>>,
  from: string,
  to: string,
): Promise<Picked[]> {
  const found: Picked[] = [];
  let cursor: string | null = null;
  do {
    const query = new URLSearchParams({ ...filter, limit: String(PAGE) });
    query.set("from", filter.from && filter.from > from ? filter.from : from);
    query.set("to", filter.to && filter.to < to ? filter.to : to);
    if (cursor) query.set("cursor", cursor);
    const page: PageJson<GalleryAsset> = await callApi(`/assets?${query}`);
    found.push(...page.items.map((asset) => pickedOf({ asset })));
    cursor = page.nextCursor;
  } while (cursor && found.length <= BULK_LIMIT);
  return found;
}

function afterMoment(moment: string): string {
  return new Date(new Date(moment).getTime() + 1).toISOString();
}
