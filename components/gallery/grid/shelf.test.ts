import { expect, it } from "vitest";
import { blockAt, makeShelf, WINDOW, type DayJson, type DayPart } from "./shelf";

/** A day whose parts, newest first, hold so many pictures of a quarter of an hour each. */
function day(name: string, ...counts: number[]): DayJson {
  const start = Date.parse(`${name}T12:00:00Z`) / 60_000;
  const parts = counts.map((count, index): DayPart => [start - index * 15, start - index * 15 + 15, count]);
  return { day: name, count: counts.reduce((sum, count) => sum + count, 0), parts };
}

it("lays every picture in exactly one block and every block in one window that one page can hold", () => {
  const shelf = makeShelf([
    day("2026-03-02", 40, 530, 90),
    day("2026-03-01", 5),
    day("2026-02-27", 150, 160),
  ]);
  expect(shelf.total).toBe(975);
  expect(shelf.blocks.map(({ first }) => first)).toEqual(
    shelf.blocks.map((_, at) => shelf.blocks.slice(0, at).reduce((sum, { count }) => sum + count, 0)),
  );
  const held = new Map<string, number>();
  for (const { window, count } of shelf.blocks) held.set(window.key, (held.get(window.key) ?? 0) + count);
  for (const { window } of shelf.blocks) {
    expect(held.get(window.key)).toBe(window.count);
    expect(window.count).toBeLessThanOrEqual(WINDOW);
  }
});

it("loads sparse days of one month together, and never two months", () => {
  const sparse = ["2026-03-09", "2026-03-05", "2026-03-01", "2026-02-28"].map((name) => day(name, 3));
  const keys = makeShelf(sparse).blocks.map(({ window }) => window.key);
  expect(new Set(keys.slice(0, 3)).size).toBe(1);
  expect(keys[3]).not.toBe(keys[0]);
});

it("keeps all windows but the newest when pictures are added at the new end", () => {
  const older = [day("2026-03-08", 150, 60), day("2026-03-07", 90)];
  const keys = (days: DayJson[]) => makeShelf(days).blocks.map(({ window }) => window.key);
  const [before, after] = [
    keys([day("2026-03-09", 10), ...older]),
    keys([day("2026-03-09", 2, 11), ...older]),
  ];
  expect(after.slice(2)).toEqual(before.slice(1));
});

it("keeps the heading of a day on its newest block alone", () => {
  const { blocks } = makeShelf([day("2026-03-09", 300, 120), day("2026-03-08", 1)]);
  expect(blocks.map(({ isDayStart }) => isDayStart)).toEqual([true, false, false, true]);
  expect(blocks.map(({ isDayEnd }) => isDayEnd)).toEqual([false, false, true, true]);
});

it("finds the block of a place", () => {
  const shelf = makeShelf([day("2026-03-09", 100, 120), day("2026-03-08", 1)]);
  expect([0, 99, 100, 219, 220, 999].map((index) => blockAt(shelf, index))).toEqual([0, 0, 1, 1, 2, 2]);
});

it("is empty for nobody's pictures", () => {
  expect(makeShelf([])).toEqual({ days: [], blocks: [], total: 0 });
});
