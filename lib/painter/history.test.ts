import { describe, expect, it } from "vitest";
import { createMask, fillRect } from "./grey-mask";
import { History } from "./history";
import { MaskEngine } from "./mask-engine";
import { packRuns, unpackRuns } from "./runs";
import { TILE } from "./tiles";

const LARGE = 4096;

/** A wavy stroke of the engine's, about 1000 pixels long. */
function wave(engine: MaskEngine, n: number, hardness = 0.8): void {
  const [x, y] = [(n * 611) % 2900, (n * 397) % 3900];
  const brush = { diameter: 64, hardness };
  engine.beginStroke({ x, y }, brush, n % 5 === 4 ? "subtract" : "add");
  for (let i = 1; i <= 50; i++) engine.extendStroke([{ x: x + i * 20, y: y + Math.sin(i / 4) * 40 }]);
  engine.endStroke();
}

describe("History", () => {
  it("holds a small part of the picture for a stroke of 64 × 1000 pixels", () => {
    const mask = createMask(4096, 4096);
    const history = new History(mask);
    const noise = { x: 300, y: 300, width: 1000, height: 64 };
    for (let i = 0; i < mask.data.length; i += 7) mask.data[i] = 90;
    history.keep(noise);
    fillRect(mask, noise, 255);
    history.commit();
    expect(history.bytes).toBeLessThan(mask.data.length * 0.02);
  });

  it("forgets what was undone once something new is done", () => {
    const mask = createMask(100, 100);
    const history = new History(mask);
    const box = { x: 0, y: 0, width: 10, height: 10 };
    const paint = (value: number) => {
      history.keep(box);
      fillRect(mask, box, value);
      history.commit();
    };
    paint(10);
    paint(20);
    history.undo();
    expect(mask.data[0]).toBe(10);
    paint(30);
    expect(history.redo()).toBeNull();
    expect(mask.data[0]).toBe(30);
  });

  it("leaves no step for an edit that touched nothing", () => {
    const history = new History(createMask(10, 10));
    history.commit();
    expect(history.canUndo).toBe(false);
  });

  it("takes a median stroke, packed, a fiftieth of a snapshot at most", () => {
    const engine = new MaskEngine(LARGE, LARGE);
    wave(engine, 1, 0.2);
    const first = engine.historyBytes;
    wave(engine, 1, 0.9);
    wave(engine, 2, 0.2);
    expect(first).toBeLessThan(LARGE * LARGE * 0.001);
    expect(engine.historyBytes).toBeLessThan(LARGE * LARGE * 0.02);
  });

  it("keeps 100 steps and more in no more memory than three times the tiles they changed", () => {
    const engine = new MaskEngine(LARGE, LARGE);
    for (let n = 0; n < 150; n++) wave(engine, n, (n % 10) / 10);
    const { done } = engine.steps;
    expect(done.length).toBeGreaterThanOrEqual(100);
    const changedTiles = done.reduce((sum, { tiles }) => sum + tiles.size, 0);
    expect(engine.historyBytes).toBeLessThanOrEqual(3 * changedTiles * TILE * TILE);
    expect(changedTiles * TILE * TILE).toBeLessThan(150 * LARGE * LARGE * 0.03);
    for (let n = 0; n < 100; n++) engine.undo();
    expect(engine.steps.undone).toHaveLength(100);
    expect(engine.historyBytes).toBeLessThanOrEqual(3 * changedTiles * TILE * TILE);
  });

  it("forgets the oldest steps beyond its bounds", () => {
    const mask = createMask(TILE, TILE);
    const history = new History(mask, undefined, { steps: 5, bytes: 3 * TILE * TILE });
    const noise = (seed: number) => {
      history.keep({ x: 0, y: 0, width: TILE, height: TILE });
      mask.data.forEach((_, i) => (mask.data[i] = (i * 31 + seed * 57 + (i % 7) * seed) % 256));
      history.commit();
    };
    for (let seed = 0; seed < 9; seed++) noise(seed);
    expect(history.bytes).toBeLessThanOrEqual(3 * TILE * TILE);
    expect(history.steps.done).toHaveLength(3);
  });

  it("goes on from steps that were put away and brought back", () => {
    const engine = new MaskEngine(300, 200);
    engine.rectangle({ x: 0, y: 0 }, { x: 50, y: 50 }, "add");
    engine.rectangle({ x: 20, y: 0 }, { x: 90, y: 60 }, "subtract");
    engine.undo();
    const again = new MaskEngine(300, 200);
    again.reset(engine.mask, structuredClone(engine.steps));
    again.redo();
    engine.redo();
    expect(again.mask.data).toEqual(engine.mask.data);
    again.undo();
    again.undo();
    expect(again.isBlank()).toBe(true);
    again.fill();
    const ids = again.steps.done.map(({ id }) => id);
    expect(engine.steps.done.map(({ id }) => id)).not.toEqual(ids);
  });
});

describe("packRuns", () => {
  it("gives back what it packed, and declines what would not get shorter", () => {
    const calm = new Uint8Array(4096).fill(7, 100, 900).fill(255, 3000);
    const packed = packRuns(calm);
    expect(packed?.length).toBeLessThan(60);
    expect(unpackRuns(packed ?? new Uint8Array(), 4096)).toEqual(calm);
    expect(packRuns(Uint8Array.from({ length: 64 }, (_, i) => i))).toBeNull();
  });
});
