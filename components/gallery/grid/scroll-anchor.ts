import type { HeldPictures } from "./held-pictures";
import type { LaidList } from "./laid-list";

/** What is looked at: a moment of the list, the picture there if it is in memory, and how far it is above the screen. */
export interface Anchor {
  id: string | null;
  time: number;
  /** Of the block's height, where no picture tells. */
  part: number;
  above: number;
}

/** What is at the top of the screen; null at the very top of the list, which stays the top. */
export function anchorOf(list: LaidList, held: HeldPictures, place: number): Anchor | null {
  const index = list.blockAt(place);
  const block = list.shelf.blocks[index];
  if (!block || place < 1) return null;
  const start = list.rowsStart(index);
  const row = list.rowsOf(block)?.find(({ offset, height }) => start + offset + height > place);
  const first = row?.items[0];
  if (row && first && held.of(block)) {
    return { id: first.id, time: Date.parse(first.createdAt), part: 0, above: place - start - row.offset };
  }
  const height = Math.max(1, list.startOf(index + 1) - start);
  return { id: null, time: block.from, part: (place - start) / height, above: 0 };
}

/** Where the screen's top is to be now for the anchor to be where it was. */
export function placeOfAnchor({ id, time, part, above }: Anchor, list: LaidList): number {
  const { blocks } = list.shelf;
  const isAt = ({ from, to }: { from: number; to: number }) => time >= from && time < to;
  if (id !== null) {
    for (const [index, block] of blocks.entries()) {
      if (!isAt(block)) continue;
      const row = list.rowsOf(block)?.find(({ items }) => items.some((item) => item.id === id));
      if (row) return list.rowsStart(index) + row.offset + above;
    }
  }
  const index = Math.max(
    0,
    blocks.findIndex((block) => isAt(block) || block.to <= time),
  );
  const start = list.rowsStart(index);
  return start + part * (list.startOf(index + 1) - start) + above;
}
