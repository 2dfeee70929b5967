import { describe, expect, it } from "vitest";
import { drawing, drawn } from "../../../tests/support/drawn-mask";
import { createMask, fillRect, hardenAll, type GreyMask } from "../grey-mask";
import { operate, type Operation } from "./operate";

const after = (mask: GreyMask, operation: Operation) => drawing(operate(mask, operation, () => undefined));

describe("grow", () => {
  it("adds a true circle around a pixel", () => {
    const dot = drawn(".......", ".......", ".......", "...#...", ".......", ".......", ".......");
    expect(after(dot, { name: "grow", radius: 2 })).toEqual([
      ".......",
      ".28#82.",
      ".8###8.",
      ".#####.",
      ".8###8.",
      ".28#82.",
      ".......",
    ]);
  });

  it("agrees with the distance to the nearest white pixel, computed one by one", () => {
    const mask = createMask(40, 30);
    for (const i of [3, 155, 620, 877, 1199]) mask.data[i] = 255;
    const grown = operate(mask, { name: "grow", radius: 5 }, () => undefined);
    const white = [...mask.data].flatMap((value, i) => (value ? [{ x: i % 40, y: Math.floor(i / 40) }] : []));
    const expected = [...mask.data].map((_, i) => {
      const distances = white.map(({ x, y }) => Math.hypot(x - (i % 40), y - Math.floor(i / 40)));
      return Math.round(255 * Math.min(1, Math.max(0, 6 - Math.min(...distances))));
    });
    expect([...grown.data]).toEqual(expected);
  });

  it("leaves a blank mask blank", () => {
    expect(after(createMask(5, 3), { name: "grow", radius: 50 })).toEqual([".....", ".....", "....."]);
  });
});

describe("shrink", () => {
  it("takes away from every edge, but not at the picture's border", () => {
    const half = drawn("####....", "####....", "####....");
    expect(after(half, { name: "shrink", radius: 2 })).toEqual(["##......", "##......", "##......"]);
  });

  it("takes back what growing added", () => {
    const mask = createMask(60, 60);
    fillRect(mask, { x: 20, y: 15, width: 20, height: 30 }, 255);
    const grown = operate(mask, { name: "grow", radius: 6 }, () => undefined);
    const back = operate(grown, { name: "shrink", radius: 6 }, () => undefined);
    hardenAll(back);
    expect(drawing(back)).toEqual(drawing(mask));
  });
});

describe("feather", () => {
  it("makes a ramp around the edge that is half as strong in its middle", () => {
    const mask = createMask(40, 1);
    fillRect(mask, { x: 0, y: 0, width: 20, height: 1 }, 255);
    const row = operate(mask, { name: "feather", radius: 8 }, () => undefined).data;
    expect(Math.abs((row[19] ?? 0) + (row[20] ?? 0) - 255)).toBeLessThanOrEqual(2);
    expect([row[0], row[9], row[39]]).toEqual([255, row[9], 0]);
    expect(row[9]).toBeGreaterThan(250);
    expect([...row].every((value, i) => i === 0 || value <= (row[i - 1] ?? 0))).toBe(true);
    expect(row[23]).toBeGreaterThan(20);
  });

  it("keeps the mask's weight", () => {
    const mask = createMask(64, 64);
    fillRect(mask, { x: 24, y: 24, width: 16, height: 16 }, 255);
    const sum = (of: GreyMask) => of.data.reduce((total, value) => total + value, 0);
    const soft = operate(mask, { name: "feather", radius: 6 }, () => undefined);
    expect(Math.abs(sum(soft) / sum(mask) - 1)).toBeLessThan(0.01);
  });
});

describe("smooth", () => {
  it("takes a hair and a notch away and leaves a straight edge crisp where it was", () => {
    const mask = createMask(60, 60);
    fillRect(mask, { x: 0, y: 0, width: 60, height: 30 }, 255);
    fillRect(mask, { x: 30, y: 30, width: 1, height: 12 }, 255);
    fillRect(mask, { x: 15, y: 24, width: 1, height: 6 }, 0);
    const lines = after(mask, { name: "smooth", radius: 8 });
    expect(lines[40]).toBe(".".repeat(60));
    expect(lines[24]).toBe("#".repeat(60));
    const [, above, below] = [28, 29, 30].map((y) =>
      Number(lines[y]?.[50]?.replace("#", "10").replace(".", "0")),
    );
    expect(above).toBeGreaterThanOrEqual(7);
    expect(below).toBeLessThanOrEqual(3);
  });
});

describe("fillHoles", () => {
  it("fills what is enclosed, rim included, and leaves bays open", () => {
    const mask = drawn(
      "........",
      ".######.",
      ".#4..7#.",
      ".#....#.",
      ".######.",
      "........",
      ".##.##..",
      ".#...#..",
    );
    expect(after(mask, { name: "fillHoles" })).toEqual([
      "........",
      ".######.",
      ".######.",
      ".######.",
      ".######.",
      "........",
      ".##.##..",
      ".#...#..",
    ]);
  });

  it("fills up to the ridge of a soft edge and keeps the side towards the outside", () => {
    const ring = drawn(".......", ".37773.", ".7#.#7.", ".3777..", ".......");
    expect(after(ring, { name: "fillHoles" })[1]).toBe(".37#73.");
  });
});

describe("removeSpecks", () => {
  it("removes pieces smaller than the area, edges included, and keeps the rest as it is", () => {
    const mask = drawn("#......5", "........", "...####.", "...#5##.", ".2......");
    expect(after(mask, { name: "removeSpecks", area: 4 })).toEqual([
      "........",
      "........",
      "...####.",
      "...#5##.",
      "........",
    ]);
  });
});

describe("every operation", () => {
  it.each([
    { name: "grow", radius: 4 },
    { name: "shrink", radius: 4 },
    { name: "feather", radius: 4 },
    { name: "smooth", radius: 4 },
    { name: "fillHoles" },
    { name: "removeSpecks", area: 9 },
  ] satisfies Operation[])("leaves the given mask alone and tells progress up to 1: $name", (operation) => {
    const mask = createMask(30, 200);
    fillRect(mask, { x: 5, y: 5, width: 9, height: 150 }, 255);
    const before = mask.data.slice();
    const told: number[] = [];
    operate(mask, operation, (fraction) => told.push(fraction));
    expect(mask.data).toEqual(before);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.every((fraction) => fraction >= 0 && fraction <= 1)).toBe(true);
    expect(told.length).toBeGreaterThan(1);
  });
});
