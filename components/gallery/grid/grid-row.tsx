"use client";

import { memo } from "react";
import type { GalleryAsset } from "../gallery-asset";
import type { GridSlots } from "./grid-slots";
import { GridTile } from "./grid-tile";
import type { LaidRow } from "./laid-list";

/** What all rows of a grid have in common; the same object while nothing of it changes. */
export interface RowContext {
  gap: number;
  isTouch: boolean;
  slots: GridSlots | undefined;
  nameOf(asset: GalleryAsset): string;
  onOpen(id: string): void;
}

/** One row of tiles. */
export const GridRow = memo(function GridRow({
  row,
  top,
  context,
  focusedId,
}: {
  row: LaidRow;
  top: number;
  context: RowContext;
  /** The tile of this row that the Tab key reaches, if it is in this one. */
  focusedId: string | null;
}) {
  const { gap, isTouch, slots, nameOf, onOpen } = context;
  return (
    <div
      role="row"
      className="absolute inset-x-0 top-0 flex"
      style={{ transform: `translateY(${top}px)`, gap, height: row.height }}
    >
      {row.items.map((asset, column) => (
        <GridTile
          key={asset.id}
          place={{ asset, index: row.block.first + row.start + column, day: row.block.day }}
          name={nameOf(asset)}
          width={row.widths[column] ?? 0}
          height={row.height}
          focusable={asset.id === focusedId}
          slots={slots}
          isSelected={slots?.isSelected?.(asset.id) ?? false}
          isTouch={isTouch}
          onOpen={onOpen}
        />
      ))}
    </div>
  );
});
