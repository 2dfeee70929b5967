import type { KeyboardEvent, MouseEvent, ReactNode } from "react";
import type { GalleryAsset } from "../gallery-asset";

/** A picture and where it stands in the whole list, of which only a part is in memory. */
export interface TilePlace {
  asset: GalleryAsset;
  /** Counted from 0, newest first, over everything the filter finds. */
  index: number;
  /** The reader's calendar day, `2026-11-21`. */
  day: string;
}

/** A calendar day of the list. */
export interface DayPlace {
  day: string;
  count: number;
  /** The place of its newest picture in the whole list. */
  firstIndex: number;
}

/**
 * What others add to the grid. Keep the functions' identities while nothing they draw has changed: tiles are drawn
 * anew when they change.
 */
export interface GridSlots {
  /** Whether `tile` is drawn on every tile; else only where the pointer or the keyboard is, and on selected ones. */
  isActive?: boolean;
  /** Drawn over a tile: a tick, say. Keep it small. */
  tile?(place: TilePlace): ReactNode;
  /** Drawn behind a day's heading. */
  day?(place: DayPlace): ReactNode;
  /** Whether a picture is selected; the tile is then drawn so and says so. */
  isSelected?(id: string): boolean;
  /** Hears of a click before it opens the picture; true when it has been dealt with. */
  onTileClick?(place: TilePlace, event: MouseEvent, grid: GridHandle): boolean;
  /** Hears of a key on a tile before the grid moves; true when it has been dealt with. */
  onTileKey?(place: TilePlace, event: KeyboardEvent, grid: GridHandle): boolean;
  /** Hears of the pointer going down anywhere in the grid, also between tiles: where a drag box starts. */
  onGridPointerDown?(event: PointerEvent, grid: GridHandle): void;
}

/** What the grid tells of itself to what works on it. */
export interface GridHandle {
  /** The element that scrolls. */
  scroller: HTMLElement;
  /** How many pictures the filter finds. */
  total(): number;
  /** The picture at a place, where it is in memory. */
  at(index: number): TilePlace | undefined;
  /** The place of a picture in memory, else -1. */
  indexOf(id: string): number;
  /** The pictures on the screen whose frames meet a rectangle in the window's coordinates. */
  within(box: { left: number; top: number; right: number; bottom: number }): TilePlace[];
  /** Brings a place into view. */
  reveal(index: number): void;
}
