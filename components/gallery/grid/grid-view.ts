import type { LaidList, LaidRow } from "./laid-list";
import type { ScrollMap } from "./scroll-map";
import type { Block, LoadWindow } from "./shelf";

/** Something drawn, and how far below the top of the scroller's element. */
export interface Drawn<T> {
  top: number;
  what: T;
}

/** All that is drawn of the list now. */
export interface GridView {
  /** Of the scroller's element. */
  height: number;
  headings: readonly Drawn<Block>[];
  rows: readonly Drawn<LaidRow>[];
  /** Blocks on their way, by the height they will roughly have. */
  empties: readonly Drawn<{ key: string; height: number }>[];
  /** The place in the whole list of what is at the top of the screen. */
  topIndex: number;
  /** Whether the top of the list is on the screen. */
  atTop: boolean;
  wanted: readonly LoadWindow[];
  /** Set when the scroller is to be moved; another object for each move. */
  move: { to: number } | null;
}

export const NOTHING: GridView = {
  height: 0,
  headings: [],
  rows: [],
  empties: [],
  topIndex: 0,
  atTop: true,
  wanted: [],
  move: null,
};

/** Screens of rows drawn above and below the one that is seen. */
const OVERSCAN = 0.5;
/** However small the tiles and large the screen. */
const MOST_TILES = 380;
/** Tiles added in one frame: what a slow machine draws without a stutter. */
const TILES_A_FRAME = 28;

/**
 * What to draw around the screen. Rows that were drawn stay; of the others the nearest come first, a few in each frame
 * (`isWhole` false: there are more to come).
 */
export function rowsToDraw(
  list: LaidList,
  map: ScrollMap,
  before: ReadonlySet<LaidRow>,
): Pick<GridView, "headings" | "rows" | "empties"> & { isWhole: boolean } {
  const [from, to] = [map.place - map.view * OVERSCAN, map.place + map.view * (1 + OVERSCAN)];
  const headings: Drawn<Block>[] = [];
  const empties: Drawn<{ key: string; height: number }>[] = [];
  const rows: Drawn<LaidRow>[] = [];
  const { blocks } = list.shelf;
  for (let index = list.blockAt(from); index < blocks.length && list.startOf(index) < to; index += 1) {
    const block = blocks[index];
    if (!block) break;
    if (block.isDayStart) headings.push({ top: map.drawn(list.startOf(index)), what: block });
    const start = list.rowsStart(index);
    const laid = list.rowsOf(block);
    if (!laid) {
      const height = list.startOf(index + 1) - start;
      empties.push({ top: map.drawn(start), what: { key: block.key, height } });
      continue;
    }
    for (const row of laid) {
      const place = start + row.offset;
      if (place + row.height >= from && place <= to) rows.push({ top: map.drawn(place), what: row });
    }
  }
  const chosen = chooseRows(rows, map, before);
  return {
    headings,
    empties,
    rows: chosen,
    isWhole: chosen.length === rows.length || tiles(chosen) >= MOST_TILES,
  };
}

function chooseRows(
  rows: readonly Drawn<LaidRow>[],
  map: ScrollMap,
  before: ReadonlySet<LaidRow>,
): Drawn<LaidRow>[] {
  const middle = map.drawn(map.place + map.view / 2);
  const distance = ({ top, what }: Drawn<LaidRow>) => Math.abs(top + what.height / 2 - middle);
  const chosen = new Set<Drawn<LaidRow>>();
  let [all, added] = [0, 0];
  for (const row of [...rows].sort((a, b) => distance(a) - distance(b))) {
    const { length } = row.what.items;
    const isNew = !before.has(row.what);
    if (all + length > MOST_TILES || (isNew && added > 0 && added + length > TILES_A_FRAME)) continue;
    chosen.add(row);
    all += length;
    if (isNew) added += length;
  }
  return rows.filter((row) => chosen.has(row));
}

function tiles(rows: readonly Drawn<LaidRow>[]): number {
  return rows.reduce((sum, { what }) => sum + what.items.length, 0);
}
