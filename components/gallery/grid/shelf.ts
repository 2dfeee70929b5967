/** A span of time with a bounded number of pictures, as the API tells it: from and to in minutes since 1970, how many. */
export type DayPart = readonly [from: number, to: number, count: number];

/** A calendar day of the list, newest parts first. */
export interface DayJson {
  /** `2026-11-21`. */
  day: string;
  count: number;
  parts: readonly DayPart[];
}

/** How a list spreads over days: `GET /assets/days`. */
export interface DaysJson {
  items: readonly DayJson[];
  next: string | null;
}

/** What is laid out at once: the part of one day that lies in one window. Times in milliseconds. */
export interface Block {
  key: string;
  day: string;
  dayCount: number;
  isDayStart: boolean;
  isDayEnd: boolean;
  /** The place of its first picture in the whole list. */
  first: number;
  count: number;
  from: number;
  to: number;
  window: LoadWindow;
}

/** What is loaded at once: pictures made in `[from, to)`, without the newest `skip` of them. */
export interface LoadWindow {
  key: string;
  from: number;
  to: number;
  skip: number;
  count: number;
}

/** The whole list, newest first, as far as it is known without a single picture of it. */
export interface Shelf {
  days: readonly DayJson[];
  blocks: readonly Block[];
  total: number;
}

/** The API gives no longer pages. */
export const WINDOW = 200;
const MINUTE = 60_000;

type Piece = Omit<Block, "first" | "isDayStart" | "isDayEnd" | "window" | "key"> & {
  skip: number;
  isWhole: boolean;
};

/**
 * Cuts days into blocks and windows. Windows are filled from the oldest on and hold no two months: what is added at
 * the new end moves none of the others.
 */
export function makeShelf(days: readonly DayJson[]): Shelf {
  const pieces = days.flatMap((day) => day.parts.flatMap((part) => piecesOf(day, part)));
  const windows = windowsOf(pieces);
  let first = 0;
  const blocks = pieces.map((piece, index): Block => {
    const { skip: _skip, isWhole: _isWhole, ...rest } = piece;
    const window = windows[index];
    if (!window) throw new Error("a piece without a window");
    const block = {
      ...rest,
      key: `${piece.day} ${piece.from} ${piece.skip}`,
      first,
      isDayStart: pieces[index - 1]?.day !== piece.day,
      isDayEnd: pieces[index + 1]?.day !== piece.day,
      window,
    };
    first += piece.count;
    return block;
  });
  return { days, blocks, total: first };
}

/** A part that is longer than a window is cut by places. */
function piecesOf({ day, count: dayCount }: DayJson, [fromMinute, toMinute, count]: DayPart): Piece[] {
  const span = { day, dayCount, from: fromMinute * MINUTE, to: toMinute * MINUTE };
  const cuts = Math.max(1, Math.ceil(count / WINDOW));
  return Array.from({ length: cuts }, (_, cut) => {
    const skip = Math.round((count * cut) / cuts);
    return { ...span, skip, count: Math.round((count * (cut + 1)) / cuts) - skip, isWhole: cuts === 1 };
  });
}

function windowsOf(pieces: readonly Piece[]): LoadWindow[] {
  const windows: LoadWindow[] = [];
  let open: Piece[] = [];
  const close = () => {
    const [newest, oldest] = [open.at(-1), open[0]];
    if (!newest || !oldest) return;
    const count = open.reduce((sum, piece) => sum + piece.count, 0);
    const { skip } = newest;
    const window = {
      key: `${oldest.from}-${newest.to}-${skip}`,
      from: oldest.from,
      to: newest.to,
      skip,
      count,
    };
    for (let filled = open.length; filled > 0; filled -= 1) windows.push(window);
    open = [];
  };
  for (const piece of [...pieces].reverse()) {
    const held = open.reduce((sum, { count }) => sum + count, 0);
    const [oldest] = open;
    const fits = oldest?.isWhole && piece.isWhole && sameMonth(oldest, piece) && held + piece.count <= WINDOW;
    if (!fits) close();
    open.push(piece);
  }
  close();
  return windows.reverse();
}

function sameMonth(a: Piece, b: Piece): boolean {
  return a.day.slice(0, 7) === b.day.slice(0, 7);
}

/** The block that holds a place of the whole list. */
export function blockAt({ blocks }: Shelf, index: number): number {
  let [low, high] = [0, blocks.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.first ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}
