import type { GalleryAsset } from "../gallery-asset";
import { GridTimers } from "./grid-timers";
import { NOTHING, rowsToDraw, type GridView } from "./grid-view";
import { HeldPictures } from "./held-pictures";
import { LaidList, type LaidRow, type ListMeasures } from "./laid-list";
import { anchorOf, placeOfAnchor } from "./scroll-anchor";
import { ScrollMap } from "./scroll-map";
import { blockAt, type Block, type LoadWindow, type Shelf } from "./shelf";

/** A place of the whole list that was asked for, and where on the screen. */
interface Goal {
  index: number;
  to: "nearest" | "top";
}

/** Screens around the seen one whose pictures are loaded. */
const LOADED = 1.25;
/** Pixels in a frame beyond which somebody rushes past: nothing is loaded until they slow down. */
const RUSH = 1_600;

/**
 * The gallery's grid without React: knows the whole list by its days, holds the pictures around the screen, lays them
 * out, and says what is drawn. Tells its listeners once a frame.
 */
export class GridModel {
  private readonly map = new ScrollMap();
  private readonly held = new HeldPictures();
  private readonly listeners = new Set<() => void>();
  private readonly timers: GridTimers;
  private list: LaidList | null = null;
  private shelf: Shelf | null = null;
  private name = "";
  private measures: ListMeasures | null = null;
  private wanted: readonly LoadWindow[] = [];
  private pinned: readonly Block[] = [];
  private places = new Map<string, number>();
  private isRushing = false;
  /** What was asked into view: stays there while the heights around it turn out, until somebody scrolls. */
  private goal: Goal | null = null;
  /** Where the scroller is wanted; told with the next drawing, whose height has room for it. */
  private move: GridView["move"] = null;
  /** Set while the scroller has not been moved there yet. */
  private isMoving = false;
  private view: GridView = NOTHING;

  constructor() {
    this.timers = new GridTimers({ draw: () => this.draw(), rest: () => this.rest() });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly current = (): GridView => this.view;
  readonly stop = (): void => this.timers.stop();

  get total(): number {
    return this.shelf?.total ?? 0;
  }

  /**
   * The list as it is now known; what is looked at stays where it is, unless it is the very top. One of another name
   * is another list, which begins at its top.
   */
  setShelf(shelf: Shelf, name = ""): void {
    const isOther = this.name !== name;
    this.name = name;
    // Its place may be another picture's now.
    if (isOther || shelf.total !== this.shelf?.total) this.goal = null;
    this.shelf = shelf;
    if (isOther) {
      this.list = null;
      this.held.clear();
      this.places.clear();
    }
    this.relay();
    if (isOther) this.moveTo(0);
  }

  setMeasures(measures: ListMeasures): void {
    this.measures = measures;
    this.relay();
  }

  /** What is loaded of the wanted windows. */
  setLoaded(loaded: ReadonlyMap<string, readonly GalleryAsset[]>): void {
    this.held.take(this.wanted, loaded);
    this.arrange();
  }

  /** Follows the scroller. */
  scrolled(top: number, view: number): void {
    // A word from before the move that is on its way: it would undo that.
    if (this.isMoving) {
      this.map.view = view;
      return;
    }
    const before = this.map.place;
    if (this.map.isElsewhere(top)) this.goal = null;
    this.map.follow(top, view);
    this.isRushing = Math.abs(this.map.place - before) > RUSH;
    if (this.map.isStuck) this.moveTo(this.map.place);
    this.timers.drawSoon();
    this.timers.restLater();
  }

  /** The scroller was moved as the view asked for, as far as it went. */
  moved(top: number): void {
    this.isMoving = false;
    this.map.follow(top, this.map.view);
  }

  /** Brings a place of the whole list into view, just as far as it takes, or to the top of the screen. */
  reveal(index: number, to: Goal["to"] = "nearest"): void {
    this.goal = { index, to };
    this.approach(this.goal);
  }

  private approach({ index, to }: Goal): void {
    const frame = this.frameOf(index);
    if (!frame) return;
    const { place, view } = this.map;
    const start = frame.isFirstRow ? frame.start - (this.measures?.heading ?? 0) : frame.start;
    if (to === "top" ? Math.abs(start - place) >= 1 : start < place) this.moveTo(start);
    else if (to === "nearest" && frame.end > place + view) this.moveTo(frame.end - view);
  }

  /** Scrolls by screens. */
  turn(screens: number): void {
    this.goal = null;
    this.moveTo(this.map.place + screens * this.map.view * 0.9);
  }

  /** Goes to a part of the whole list, by how many pictures lie before it: 0 is its beginning, 1 its end. */
  goTo(part: number): void {
    // A part made of a place gives that place again, whatever the division lost.
    const index = Math.min(this.total - 1, Math.max(0, Math.floor(part * this.total + 1e-6)));
    this.goal = null;
    if (part <= 0) this.moveTo(0);
    else this.reveal(index, "top");
  }

  /** Keeps the pictures of these places in memory, wherever the screen is. */
  pin(start: number, end: number): void {
    if (!this.shelf || end <= start) return;
    const [first, last] = [Math.max(0, start), Math.min(this.total, end) - 1];
    const pinned = this.shelf.blocks.slice(blockAt(this.shelf, first), blockAt(this.shelf, last) + 1);
    if (pinned.length === this.pinned.length && pinned.every((block, at) => block === this.pinned[at]))
      return;
    this.pinned = pinned;
    this.timers.drawSoon();
  }

  /** The picture at a place, where it is in memory. */
  at(index: number): { asset: GalleryAsset; block: Block } | undefined {
    if (!this.shelf || index < 0 || index >= this.total) return undefined;
    const block = this.shelf.blocks[blockAt(this.shelf, index)];
    const asset = block && this.held.of(block)?.[index - block.first];
    return asset && { asset, block };
  }

  /** The place of a picture in memory, else -1. */
  indexOf(id: string): number {
    return this.places.get(id) ?? -1;
  }

  /** The rows of the block a place lies in and of its neighbours, as far as they are in memory. */
  rowsAround(index: number): readonly LaidRow[] {
    const { shelf, list } = this;
    if (!shelf || !list) return [];
    const at = blockAt(shelf, index);
    return shelf.blocks.slice(Math.max(0, at - 1), at + 2).flatMap((block) => list.rowsOf(block) ?? []);
  }

  private frameOf(index: number): { start: number; end: number; isFirstRow: boolean } | undefined {
    const { shelf, list, measures } = this;
    if (!shelf || !list || !measures || this.total === 0) return undefined;
    const at = blockAt(shelf, index);
    const block = shelf.blocks[at];
    if (!block) return undefined;
    const [start, end] = [list.rowsStart(at), list.startOf(at + 1)];
    const inBlock = index - block.first;
    const rows = list.rowsOf(block);
    const row = rows?.find((each) => inBlock >= each.start && inBlock < each.end);
    const offset = row?.offset ?? ((end - start) * inBlock) / Math.max(1, block.count);
    const isFirstRow = block.isDayStart && (row ? row.offset === 0 : inBlock === 0);
    return {
      start: start + offset,
      end: start + offset + (row?.height ?? measures.wanted) + measures.gap,
      isFirstRow,
    };
  }

  /** Lays the list anew when its days or measures have changed. */
  private relay(): void {
    const { shelf, measures, list, held, map } = this;
    if (!shelf || !measures || measures.width <= 0) return;
    const anchor = list && anchorOf(list, held, map.place);
    this.list = new LaidList(shelf, measures, list ?? undefined);
    this.pinned = [];
    map.total = this.list.total;
    this.lookAround();
    held.take(this.wanted, new Map());
    this.list.lay(held, this.around());
    map.total = this.list.total;
    if (anchor) map.hold(map.place, placeOfAnchor(anchor, this.list));
    this.timers.drawSoon();
    this.timers.restLater();
  }

  /** Lays what has come into memory or gone from it. */
  private arrange(): void {
    const { list, map, held } = this;
    if (!list) return;
    const anchor = anchorOf(list, held, map.place);
    list.lay(held, this.around());
    map.total = list.total;
    if (anchor) map.hold(map.place, placeOfAnchor(anchor, list));
    if (this.goal) this.approach(this.goal);
    this.places = new Map(
      this.around().flatMap((block) =>
        (held.of(block) ?? []).map(({ id }, at) => [id, block.first + at] as const),
      ),
    );
    this.timers.drawSoon();
    this.timers.restLater();
  }

  /** The blocks of every window that is wanted. */
  private around(): Block[] {
    const wanted = new Set(this.wanted.map(({ key }) => key));
    return this.shelf?.blocks.filter(({ window }) => wanted.has(window.key)) ?? [];
  }

  private lookAround(): void {
    const { list, map, shelf } = this;
    if (!list || !shelf) return;
    const reach = map.view * LOADED;
    const first = list.blockAt(Math.max(0, map.place - reach));
    const last = list.blockAt(Math.max(0, map.place + map.view + reach));
    const near = [...shelf.blocks.slice(first, last + 1), ...this.pinned];
    const byKey = new Map(near.map(({ window }) => [window.key, window]));
    const isSame =
      byKey.size === this.wanted.length && this.wanted.every((window) => byKey.get(window.key) === window);
    if (!isSame) this.wanted = [...byKey.values()];
  }

  private draw(): void {
    const { list, map } = this;
    if (!list) return;
    if (!this.isRushing) this.lookAround();
    const before = new Set(this.view.rows.map(({ what }) => what));
    const { isWhole, ...drawn } = rowsToDraw(list, map, before);
    // A pixel lower: browsers round scrollTop, and what was brought to the top is what is at the top.
    const place = map.place + 1;
    const index = list.blockAt(place);
    const top = list.shelf.blocks[index];
    const part =
      top && (place - list.startOf(index)) / Math.max(1, list.startOf(index + 1) - list.startOf(index));
    this.view = {
      ...drawn,
      height: map.height,
      topIndex: top
        ? Math.min(this.total - 1, Math.floor(top.first + top.count * Math.max(0, part ?? 0)))
        : 0,
      atTop: map.place < 1,
      wanted: this.wanted,
      move: this.move,
    };
    if (!isWhole) this.timers.drawSoon();
    this.listeners.forEach((listener) => listener());
  }

  private rest(): void {
    this.isRushing = false;
    if (!this.map.isSettled) this.moveTo(this.map.place);
    this.timers.drawSoon();
  }

  private moveTo(place: number): void {
    this.isMoving = true;
    this.move = { to: this.map.settle(place) };
    this.timers.drawSoon();
  }
}
