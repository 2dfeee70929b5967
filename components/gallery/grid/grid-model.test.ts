import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { GalleryAsset } from "../gallery-asset";
import { GridModel } from "./grid-model";
import type { GridView } from "./grid-view";
import { makeShelf, type DayJson, type LoadWindow } from "./shelf";

const MINUTE = 60_000;
const NOON = Date.parse("2026-03-20T12:00:00Z") / MINUTE;
const VIEW = 800;

let frames: (() => void)[] = [];
beforeEach(() => {
  frames = [];
  vi.useFakeTimers();
  vi.stubGlobal("requestAnimationFrame", (run: () => void) => frames.push(run));
  vi.stubGlobal("cancelAnimationFrame", () => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** So many days, newest first, each with so many pictures in one quarter of an hour at noon. */
function daysOf(count: number, each: number): DayJson[] {
  return Array.from({ length: count }, (_, ago) => {
    const start = NOON - ago * 24 * 60;
    const day = new Date(start * MINUTE).toISOString().slice(0, 10);
    return { day, count: each, parts: [[start, start + 15, each]] };
  });
}

/** The pictures of a window, as the studio would answer. */
function answer({ from, to, skip, count }: LoadWindow, days: readonly DayJson[]): GalleryAsset[] {
  const near = days.filter(({ parts }) =>
    parts.some(([start, end]) => end * MINUTE > from && start * MINUTE < to),
  );
  const all = near.flatMap(({ day, parts }) =>
    parts.flatMap(([start, , held]) =>
      Array.from({ length: held }, (_, at) =>
        picture(`${day} ${held - at}`, start * MINUTE + (held - at) * 1_000),
      ),
    ),
  );
  const within = all.filter(({ createdAt }) => Date.parse(createdAt) >= from && Date.parse(createdAt) < to);
  return within.slice(skip, skip + count);
}

function picture(id: string, time: number): GalleryAsset {
  const [width, height] = [800, 500 + ((id.length * 137 + time / 1_000) % 500)];
  const facts = {
    kind: "image",
    mime: "image/png",
    width,
    height,
    bytes: 1,
    sha256: "",
    url: "",
    name: null,
  } as const;
  const shown = { thumbnailUrl: "", placeholder: null, hasAlpha: false, frames: 1, trimBox: null } as const;
  const marks = { own: true, favourite: false, rating: 0, label: null, source: "output" } as const;
  return { id, ...facts, ...shown, ...marks, createdAt: new Date(time).toISOString() };
}

function draw(): void {
  for (let turns = 0; frames.length > 0 && turns < 50; turns += 1) frames.splice(0).forEach((run) => run());
}

/** A grid with its scroller, which answers whatever it wants of these days. */
function open(days: readonly DayJson[]) {
  const model = new GridModel();
  const state: { days: readonly DayJson[]; top: number; move: GridView["move"] } = {
    days,
    top: 0,
    move: null,
  };
  /** What the page does with the view as it is, whenever it comes to it. */
  const commit = () => {
    const { move, height } = model.current();
    if (move && move !== state.move) {
      // As browsers do, who keep whole pixels and end where the element ends.
      state.top = Math.floor(Math.min(move.to, height - VIEW));
      model.moved(state.top);
    }
    state.move = move;
  };
  const settle = () => {
    for (let round = 0; round < 6; round += 1) {
      draw();
      commit();
      const { wanted } = model.current();
      model.setLoaded(new Map(wanted.map((window) => [window.key, answer(window, state.days)])));
      commit();
      model.scrolled(state.top, VIEW);
      vi.advanceTimersByTime(400);
    }
    draw();
  };
  model.scrolled(0, VIEW);
  model.setShelf(makeShelf(days));
  model.setMeasures({ width: 1_200, wanted: 200, gap: 8, heading: 50 });
  settle();
  /** Answers what is wanted now, before the scroller is moved. */
  const load = () => {
    draw();
    model.setLoaded(
      new Map(model.current().wanted.map((window) => [window.key, answer(window, state.days)])),
    );
  };
  return {
    model,
    settle,
    load,
    scrollTo: (top: number) => {
      state.top = top;
      model.scrolled(top, VIEW);
      settle();
    },
    change: (next: readonly DayJson[]) => {
      state.days = next;
      model.setShelf(makeShelf(next));
      settle();
    },
    top: () => state.top,
    /** How far below the screen's top each drawn picture is. */
    seen: () =>
      new Map(
        model.current().rows.flatMap(({ top, what }) => what.items.map(({ id }) => [id, top - state.top])),
      ),
  };
}

it("holds only what is around the screen, however long the list", () => {
  const grid = open(daysOf(2_000, 100));
  for (const part of [0, 0.3, 0.75, 1]) {
    grid.model.goTo(part);
    grid.settle();
    const { wanted, rows } = grid.model.current();
    expect(wanted.reduce((sum, { count }) => sum + count, 0)).toBeLessThan(1_000);
    expect(rows.length).toBeGreaterThan(3);
  }
  expect(grid.model.total).toBe(200_000);
});

it("leaves what is looked at where it is when new pictures come at the top", () => {
  const days = daysOf(30, 40);
  const grid = open(days);
  grid.scrollTo(2_000);
  const before = grid.seen();
  const [today, ...others] = days;
  if (!today) throw new Error("no day");
  grid.change([{ ...today, count: 43, parts: [[NOON + 15, NOON + 30, 3], ...today.parts] }, ...others]);
  const after = grid.seen();
  const both = [...before].filter(([id]) => after.has(id));
  expect(both.length).toBeGreaterThan(10);
  for (const [id, place] of both) expect(after.get(id)).toBeCloseTo(place, 3);
});

it("shows new pictures at once to who looks at the top, without laying the others anew", () => {
  const days = daysOf(5, 40);
  const grid = open(days);
  const [today, ...others] = days;
  if (!today) throw new Error("no day");
  const before = grid.seen();
  grid.change([{ ...today, count: 41, parts: [[NOON, NOON + 15, 41]] }, ...others]);
  const after = grid.seen();
  expect(after.has(`${today.day} 41`)).toBe(true);
  const moves = [...before].flatMap(([id, place]) => (after.has(id) ? [(after.get(id) ?? 0) - place] : []));
  expect(new Set(moves.map(Math.round)).size).toBe(1);
});

it("brings any picture into view, in memory or not", () => {
  const grid = open(daysOf(300, 40));
  grid.model.reveal(7_777);
  grid.settle();
  const found = grid.model.at(7_777);
  const place = grid.seen().get(found?.asset.id ?? "") ?? -1;
  expect(place).toBeGreaterThanOrEqual(0);
  expect(place).toBeLessThan(VIEW);
  expect(grid.model.indexOf(found?.asset.id ?? "")).toBe(7_777);
});

it.each([5, 7, 11, 40])(
  "shows the last picture whole when it is asked for, whatever the heights of its neighbours turn out to be (%i a day)",
  (each) => {
    const grid = open(daysOf(300, each));
    grid.model.reveal(grid.model.total - 1);
    grid.settle();
    const last = grid.model.at(grid.model.total - 1)?.asset.id ?? "";
    const place = grid.seen().get(last) ?? -1;
    const row = grid.model.current().rows.find(({ what }) => what.items.some(({ id }) => id === last));
    expect(place).toBeGreaterThanOrEqual(0);
    expect(place + (row?.what.height ?? 0)).toBeLessThanOrEqual(VIEW);
  },
);

it("lets go of what was asked for as soon as somebody scrolls", () => {
  const grid = open(daysOf(300, 7));
  grid.model.reveal(1_000, "top");
  grid.settle();
  const { topIndex } = grid.model.current();
  const place = [...grid.seen().values()].find((top) => top > 300) ?? 0;
  grid.scrollTo(grid.top() + Math.round(place));
  expect(grid.model.current().topIndex).toBeGreaterThan(topIndex);
});

it("goes where it was last sent, though pictures and word of an earlier move come in between", () => {
  const grid = open(daysOf(300, 7));
  grid.model.goTo(0.5);
  grid.load();
  const before = grid.top();
  grid.model.goTo(0.75);
  grid.load();
  grid.model.scrolled(before, VIEW);
  grid.settle();
  expect(grid.model.current().topIndex / grid.model.total).toBeCloseTo(0.75, 2);
});

it("keeps pictures in memory that a viewer asks for, wherever the screen is", () => {
  const grid = open(daysOf(300, 40));
  expect(grid.model.at(9_000)).toBeUndefined();
  grid.model.pin(8_990, 9_010);
  grid.settle();
  expect(grid.model.at(9_000)?.asset.id).toMatch(/^20/);
});

it("goes to the very place that a part was made of", () => {
  const grid = open(daysOf(37, 27));
  for (let day = 1; day < 30; day += 1) {
    grid.model.goTo((day * 27) / grid.model.total);
    grid.settle();
    expect(grid.model.current().topIndex).toBe(day * 27);
  }
});
