import { matches, type FacetChoice } from "./facets";
import type { CatalogItemJson } from "./use-catalog";

/** Which of a catalogue's entries are looked at: all, the person's favourites, or what was used last. */
export const SHELVES = ["all", "favourites", "recent"] as const;
export type Shelf = (typeof SHELVES)[number];

/** A shelf's entries that have every chosen value, the latest used first where that is the shelf. */
export function onShelf(
  items: readonly CatalogItemJson[],
  shelf: Shelf,
  choice: FacetChoice,
): CatalogItemJson[] {
  const found = items.filter((item) => matches(item, choice));
  if (shelf === "favourites") return found.filter(({ favourite }) => favourite);
  if (shelf === "all") return found;
  return found
    .filter(({ usedAt }) => usedAt !== null)
    .sort((one, other) => (other.usedAt ?? "").localeCompare(one.usedAt ?? ""));
}
