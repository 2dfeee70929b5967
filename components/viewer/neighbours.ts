import type { OutputKind } from "@/lib/capabilities/define";

/** A picture beside the one that is shown: as much of it as a filmstrip draws. */
export interface Neighbour {
  id: string;
  kind: OutputKind;
  /** A tiny picture as a data URL, shown until the thumbnail is there. */
  placeholder?: string | null;
}

/**
 * The list a viewer goes through, by place and not as a whole: it may hold a million pictures of which a few hundred
 * are in memory. An implementation gives a new object whenever what it knows has changed.
 */
export interface Neighbours {
  /** How many pictures there are; while `isWhole` is false, how many are known so far. */
  total: number;
  isWhole: boolean;
  /** The place of a picture, counted from 0; -1 where the list does not hold it or does not know. */
  indexOf(id: string): number;
  /** The picture at a place; undefined where there is none or it is not loaded. */
  at(index: number): Neighbour | undefined;
  /** Asks for the places from `start` up to and without `end`. To be asked for again, or beyond the end, is no error. */
  load(start: number, end: number): void;
}

/** The neighbours of a short list that is in memory as a whole. */
export function neighboursOf(items: readonly Neighbour[]): Neighbours {
  return {
    total: items.length,
    isWhole: true,
    indexOf: (id) => items.findIndex((item) => item.id === id),
    at: (index) => items[index],
    load: () => undefined,
  };
}

/** The neighbours of a list that grows at its end, page by page. */
export function growingNeighbours(
  items: readonly Neighbour[],
  { hasMore, onMore }: { hasMore: boolean; onMore(): void },
): Neighbours {
  return {
    ...neighboursOf(items),
    isWhole: !hasMore,
    load: (_, end) => {
      if (hasMore && end > items.length) onMore();
    },
  };
}
