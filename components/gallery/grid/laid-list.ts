import type { GalleryAsset } from "../gallery-asset";
import { shownRatio, type JustifiedRow } from "../justify";
import { blockRows, heightOf, usualHeight, type RowMeasures } from "./block-rows";
import type { HeldPictures } from "./held-pictures";
import type { Block, Shelf } from "./shelf";

/** How the list is laid. */
export interface ListMeasures extends RowMeasures {
  /** A day's heading with the space around it. */
  heading: number;
}

/** A laid row with its pictures; the same object as long as nothing in it changes. */
export interface LaidRow extends JustifiedRow {
  key: string;
  block: Block;
  items: readonly GalleryAsset[];
  /** From the top of its block's first row. */
  offset: number;
}

interface Laid {
  items: readonly GalleryAsset[];
  rows: readonly LaidRow[];
}

/** Where everything of a list stands: heights of what is in memory are exact, the others as they were or as is usual. */
export class LaidList {
  private readonly rows = new Map<string, Laid>();
  private readonly heights = new Map<string, number>();
  private starts = new Float64Array(1);
  private laidAt = "";

  constructor(
    readonly shelf: Shelf,
    private readonly measures: ListMeasures,
    former?: LaidList,
  ) {
    this.laidAt = JSON.stringify(measures);
    if (former?.laidAt === this.laidAt) {
      for (const [key, laid] of former.rows) this.rows.set(key, laid);
      for (const [key, height] of former.heights) this.heights.set(key, height);
    }
    this.place();
  }

  get total(): number {
    return this.starts[this.shelf.blocks.length] ?? 0;
  }

  /** Lays what is in memory, and forgets the rows of what is no longer. */
  lay(held: HeldPictures, around: readonly Block[]): void {
    const near = new Map(around.map((block) => [block.key, block]));
    for (const key of this.rows.keys()) if (!near.has(key)) this.rows.delete(key);
    for (const block of around) {
      const items = held.of(block);
      const laid = this.rows.get(block.key);
      if (!items) {
        this.rows.delete(block.key);
        continue;
      }
      if (laid && sameItems(laid, block, items)) continue;
      const rows = this.laidRows(block, items, laid);
      this.rows.set(block.key, { items, rows });
      this.heights.set(block.key, heightOf(rows, this.measures.gap));
    }
    this.place();
  }

  /** The rows of a block in memory. */
  rowsOf(block: Block): readonly LaidRow[] | undefined {
    return this.rows.get(block.key)?.rows;
  }

  /** Where the block at an index of the shelf begins, its day's heading included. */
  startOf(index: number): number {
    return this.starts[Math.min(index, this.shelf.blocks.length)] ?? 0;
  }

  /** Where its first row begins. */
  rowsStart(index: number): number {
    return this.startOf(index) + (this.shelf.blocks[index]?.isDayStart ? this.measures.heading : 0);
  }

  /** The block that a place of the list lies in. */
  blockAt(place: number): number {
    let [low, high] = [0, Math.max(0, this.shelf.blocks.length - 1)];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private place(): void {
    const { blocks } = this.shelf;
    this.starts = new Float64Array(blocks.length + 1);
    let at = 0;
    blocks.forEach((block, index) => {
      this.starts[index] = at;
      const rows = this.heights.get(block.key) ?? usualHeight(block.count, this.measures, block.isDayEnd);
      at += rows + (block.isDayStart ? this.measures.heading : 0);
    });
    this.starts[blocks.length] = at;
  }

  /** Rows that are there stay as they are; new pictures get rows of their own above them. */
  private laidRows(block: Block, items: readonly GalleryAsset[], before: Laid | undefined): LaidRow[] {
    const added = before ? items.length - before.items.length : 0;
    const keeps =
      before && added >= 0 && before.items.every(({ id }, index) => items[index + added]?.id === id);
    const head = keeps ? items.slice(0, added) : items;
    const ratios = head.map(({ width, height }) => shownRatio(width, height));
    const laid = blockRows(ratios, this.measures, block.isDayEnd || keeps === true);
    const kept = keeps ? before.rows.map((row) => moved(row, added)) : [];
    let offset = 0;
    return [...laid, ...kept].map((row) => {
      const mine = items.slice(row.start, row.end);
      const at = offset;
      offset += row.height + this.measures.gap;
      return { ...row, key: mine[0]?.id ?? block.key, block, items: mine, offset: at };
    });
  }
}

function moved({ start, end, height, widths }: JustifiedRow, by: number): JustifiedRow {
  return { start: start + by, end: end + by, height, widths };
}

/** The same pictures, unchanged, at the same places of the list. */
function sameItems(laid: Laid, block: Block, items: readonly GalleryAsset[]): boolean {
  const [first] = laid.rows;
  const isSamePlace = first?.block.first === block.first && first.block.dayCount === block.dayCount;
  return (
    isSamePlace &&
    laid.items.length === items.length &&
    laid.items.every((item, index) => item === items[index])
  );
}
