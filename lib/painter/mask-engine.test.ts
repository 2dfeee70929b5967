import { describe, expect, it } from "vitest";
import { randomNumbers } from "../../tests/support/random-numbers";
import { coverage, profileOf, type Brush } from "./brush";
import type { Point } from "./geometry";
import { MaskEngine } from "./mask-engine";

function distanceToLine(p: Point, line: readonly Point[]): number {
  const distances = line.map((a, i) => {
    const b = line[i + 1] ?? a;
    const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
    const t = length === 0 ? 0 : ((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / length;
    const at = Math.min(1, Math.max(0, t));
    return Math.hypot(p.x - a.x - at * (b.x - a.x), p.y - a.y - at * (b.y - a.y));
  });
  return Math.min(...distances);
}

/** Paints a whole stroke at once, pixel by pixel, from the distance to its line. */
function reference(width: number, height: number, line: readonly Point[], brush: Brush): number[] {
  return Array.from({ length: width * height }, (_, i) =>
    coverage(
      distanceToLine({ x: (i % width) + 0.5, y: Math.floor(i / width) + 0.5 }, line),
      profileOf(brush),
    ),
  );
}

function scribble(next: () => number, count: number, size: number): Point[] {
  return Array.from({ length: count }, () => ({ x: next() * size * 1.4 - size * 0.2, y: next() * size }));
}

function draw(engine: MaskEngine, [first, ...rest]: Point[], brush: Brush, mode: "add" | "subtract" = "add") {
  if (!first) throw new Error("a stroke has a point");
  engine.beginStroke(first, brush, mode);
  for (const point of rest) engine.extendStroke([point]);
  engine.endStroke();
}

const alike = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;

describe("MaskEngine", () => {
  it.each([1, 2, 3, 4, 5, 6])("paints a stroke piece by piece as the reference does at once (%i)", (seed) => {
    const next = randomNumbers(seed);
    const brush = { diameter: 1 + next() * 24, hardness: next() };
    const line = scribble(next, 6, 50);
    const engine = new MaskEngine(61, 50);
    draw(engine, line, brush);
    const expected = reference(61, 50, line, brush);
    const apart = expected.map((value, i) => Math.abs(value - (engine.mask.data[i] ?? 0)));
    expect(Math.max(...apart)).toBeLessThanOrEqual(1);
    expect(expected.some((value) => value === 0 || value === 255)).toBe(true);
  });

  it("erases exactly what the same stroke painted", () => {
    const engine = new MaskEngine(80, 80);
    const line = scribble(randomNumbers(9), 5, 80);
    engine.fill();
    draw(engine, line, { diameter: 12, hardness: 0.4 }, "subtract");
    const painted = reference(80, 80, line, { diameter: 12, hardness: 0.4 });
    expect([...engine.mask.data].every((value, i) => Math.abs(255 - value - (painted[i] ?? 0)) <= 1)).toBe(
      true,
    );
  });

  it.each([11, 12, 13])("undoes every step back to the start and redoes it again (%i)", (seed) => {
    const next = randomNumbers(seed);
    const engine = new MaskEngine(200, 150);
    const states = [engine.mask.data.slice()];
    for (let step = 0; step < 24; step++) {
      const choice = Math.floor(next() * 5);
      if (choice === 0) engine.invert();
      else if (choice === 1) engine.rectangle({ x: next() * 200, y: 0 }, { x: 90, y: next() * 150 }, "add");
      else if (choice === 2 && step % 4 === 0) engine.clear();
      else
        draw(
          engine,
          scribble(next, 4, 150),
          { diameter: 20, hardness: 0.8 },
          choice === 3 ? "subtract" : "add",
        );
      // What changed no pixel is no step.
      if (!alike(engine.mask.data, states.at(-1) ?? new Uint8Array())) states.push(engine.mask.data.slice());
    }
    expect(states.length).toBeGreaterThan(10);
    for (const state of states.toReversed().slice(1)) {
      engine.undo();
      expect(alike(engine.mask.data, state)).toBe(true);
    }
    expect(engine.canUndo).toBe(false);
    for (const state of states.slice(1)) {
      engine.redo();
      expect(alike(engine.mask.data, state)).toBe(true);
    }
  });

  it("is unchanged by inverting twice", () => {
    const engine = new MaskEngine(100, 70);
    draw(engine, scribble(randomNumbers(4), 5, 70), { diameter: 18, hardness: 0.1 });
    const before = engine.mask.data.slice();
    engine.invert();
    expect(engine.mask.data).not.toEqual(before);
    engine.invert();
    expect(engine.mask.data).toEqual(before);
  });

  it("widens and narrows a stroke with the pen's pressure, evenly from place to place", () => {
    const engine = new MaskEngine(120, 60);
    const brush = { diameter: 40, hardness: 1 };
    engine.beginStroke({ x: 10, y: 30, force: 0.2 }, brush, "add");
    engine.extendStroke([{ x: 110, y: 30, force: 1 }]);
    engine.endStroke();
    const thickness = (x: number) =>
      Array.from({ length: 60 }, (_, y) => engine.mask.data[y * 120 + x] ?? 0).reduce(
        (sum, v) => sum + v,
        0,
      ) / 255;
    expect(thickness(10)).toBeCloseTo(8, 0);
    expect(thickness(60)).toBeCloseTo(24, 0);
    expect(thickness(109)).toBeCloseTo(40, 0);
  });

  it("leaves out places too close to be seen, but ends where the pointer ended", () => {
    const engine = new MaskEngine(400, 400);
    engine.beginStroke({ x: 200, y: 200 }, { diameter: 300, hardness: 1 }, "add");
    let told = 0;
    engine.pixels.add(() => told++);
    engine.extendStroke(Array.from({ length: 100 }, (_, i) => ({ x: 200 + i / 40, y: 200 })));
    expect(told).toBe(0);
    engine.endStroke();
    expect(told).toBe(1);
    expect(engine.lastPoint).toEqual({ x: 202.475, y: 200 });
  });

  it("takes a cancelled stroke back and leaves no step behind", () => {
    const engine = new MaskEngine(64, 64);
    engine.beginStroke({ x: 10, y: 10 }, { diameter: 8, hardness: 1 }, "add");
    engine.extendStroke([{ x: 50, y: 50 }]);
    engine.cancelStroke();
    expect(engine.isBlank()).toBe(true);
    expect(engine.canUndo).toBe(false);
  });

  it("makes a straightened stroke one line from start to end", () => {
    const brush = { diameter: 6, hardness: 1 };
    const crooked = new MaskEngine(60, 60);
    crooked.beginStroke({ x: 5, y: 5 }, brush, "add");
    crooked.extendStroke([{ x: 55, y: 8 }]);
    crooked.straightenStroke({ x: 40, y: 50 });
    crooked.endStroke();
    const straight = new MaskEngine(60, 60);
    draw(
      straight,
      [
        { x: 5, y: 5 },
        { x: 40, y: 50 },
      ],
      brush,
    );
    expect(crooked.mask.data).toEqual(straight.mask.data);
  });

  it("goes on where a stroke comes back after leaving the picture", () => {
    const engine = new MaskEngine(40, 40);
    draw(
      engine,
      [
        { x: 20, y: 5 },
        { x: 90, y: -60 },
        { x: 90, y: 100 },
        { x: 20, y: 35 },
      ],
      { diameter: 4, hardness: 1 },
    );
    expect(engine.mask.data[5 * 40 + 19]).toBe(255);
    expect(engine.mask.data[34 * 40 + 20]).toBe(255);
    engine.undo();
    expect(engine.isBlank()).toBe(true);
  });

  it("refuses a mask of another size", () => {
    const engine = new MaskEngine(40, 40);
    expect(() => engine.replace({ width: 20, height: 40, data: new Uint8Array(800) })).toThrow(RangeError);
  });
});
