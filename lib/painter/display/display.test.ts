import { describe, expect, it } from "vitest";
import { MaskEngine } from "../mask-engine";
import { randomNumbers } from "../../../tests/support/random-numbers";
import { MaskPyramid } from "./pyramid";
import { sampleCoverage, type Lens } from "./sample";
import { shade, shownBox, type MaskView, type Screen, type Shade } from "./shade";
import { intersection } from "../geometry";

const VIEWS: readonly MaskView[] = ["overlay", "outline", "mask"];
const SIZE = { width: 160, height: 120 };

function scribble(engine: MaskEngine, next: () => number): void {
  const place = () => ({ x: next() * engine.mask.width, y: next() * engine.mask.height });
  engine.beginStroke(
    place(),
    { diameter: 4 + next() * 40, hardness: next() },
    next() < 0.7 ? "add" : "subtract",
  );
  engine.extendStroke([place(), place()]);
  engine.endStroke();
}

function look(view: MaskView, ratio: number): Shade {
  return { view, ratio, tint: [47, 123, 255], opacity: 0.6 };
}

function blankScreen(): Screen & { height: number } {
  return { ...SIZE, pixels: new Uint32Array(SIZE.width * SIZE.height) };
}

const alike = (a: ArrayBufferView, b: ArrayBufferView) =>
  Buffer.compare(Buffer.from(a.buffer), Buffer.from(b.buffer)) === 0;

describe("the mask on the screen", () => {
  it.each([1, 2, 3, 4, 5, 6])(
    "is after each change what drawing everything again would give, though only a box was drawn (%i)",
    (seed) => {
      const next = randomNumbers(seed);
      const engine = new MaskEngine(300, 230);
      const edge = seed % 2 === 0 ? "hard" : "soft";
      const kept = new MaskPyramid(engine.mask, edge);
      const scale = 2 ** (next() * 6 - 3);
      const lens: Lens = { scale, x: 80 - 150 * scale + next(), y: 60 - 115 * scale + next() };
      const style = look(VIEWS[seed % 3] ?? "overlay", seed > 3 ? 2 : 1);
      const screen = blankScreen();
      const all = { x: 0, y: 0, ...SIZE };
      shade(screen, kept, lens, style, all);
      engine.pixels.add((rect) => {
        kept.note(rect);
        const box = intersection(shownBox(rect, lens, style), all);
        if (box) shade(screen, kept, lens, style, box);
      });
      let shades = 0;
      for (let step = 0; step < 8; step++) {
        if (step === 5) engine.undo();
        else if (step === 6) engine.invert();
        else scribble(engine, next);
        const fresh = blankScreen();
        shade(fresh, new MaskPyramid(engine.mask, edge), lens, style, all);
        expect(alike(screen.pixels, fresh.pixels)).toBe(true);
        shades = Math.max(shades, new Set(screen.pixels).size);
      }
      expect(shades).toBeGreaterThan(1);
    },
  );

  it("shows at 100 % the very greys the file has", () => {
    const engine = new MaskEngine(SIZE.width, SIZE.height);
    scribble(engine, randomNumbers(8));
    const screen = blankScreen();
    const pyramid = new MaskPyramid(engine.mask, "soft");
    shade(screen, pyramid, { scale: 1, x: 0, y: 0 }, look("mask", 1), { x: 0, y: 0, ...SIZE });
    const expected = Uint32Array.from(engine.mask.data, (grey) => (0xff000000 | (grey * 0x10101)) >>> 0);
    expect(alike(screen.pixels, expected)).toBe(true);
  });

  it("shows a field's hard edge as it will be cut", () => {
    const engine = new MaskEngine(64, 64);
    engine.beginStroke({ x: 32, y: 32 }, { diameter: 40, hardness: 0 }, "add");
    engine.endStroke();
    const box = { x: 0, y: 0, width: 64, height: 64 };
    const shown = sampleCoverage(new MaskPyramid(engine.mask, "hard"), { scale: 1, x: 0, y: 0 }, box);
    expect([...shown]).toEqual([...engine.mask.data].map((grey) => (grey >= 128 ? 255 : 0)));
  });

  it.each([0.07, 0.18, 0.4, 0.7])("keeps as much white as there is when it is made smaller (%d)", (scale) => {
    const engine = new MaskEngine(1000, 800);
    const next = randomNumbers(3);
    for (let n = 0; n < 6; n++) scribble(engine, next);
    const box = { x: 0, y: 0, width: Math.ceil(1000 * scale), height: Math.ceil(800 * scale) };
    const shown = sampleCoverage(new MaskPyramid(engine.mask, "soft"), { scale, x: 0, y: 0 }, box);
    const mean = (greys: Uint8Array) => greys.reduce((sum, grey) => sum + grey, 0) / greys.length;
    expect(Math.abs(mean(shown) - mean(engine.mask.data))).toBeLessThan(3);
  });

  it("shows nothing beside the picture", () => {
    const engine = new MaskEngine(20, 20);
    engine.fill();
    const box = { x: 0, y: 0, width: 60, height: 60 };
    const shown = sampleCoverage(new MaskPyramid(engine.mask, "soft"), { scale: 1, x: 15, y: 15 }, box);
    expect(shown.reduce((sum, grey) => sum + Number(grey > 0), 0)).toBe(400);
  });

  it("draws as thin a line around a soft edge as around a hard one", () => {
    const thickness = (hardness: number) => {
      const engine = new MaskEngine(SIZE.width, SIZE.height);
      engine.beginStroke({ x: 80, y: 60 }, { diameter: 80, hardness }, "add");
      engine.endStroke();
      const screen = blankScreen();
      const pyramid = new MaskPyramid(engine.mask, "soft");
      shade(screen, pyramid, { scale: 1, x: 0, y: 0 }, look("outline", 1), { x: 0, y: 0, ...SIZE });
      const row = screen.pixels.subarray(60 * SIZE.width, 60 * SIZE.width + 80);
      return row.reduce((sum, pixel) => sum + (pixel >>> 24), 0) / 255;
    };
    for (const hardness of [0, 0.5, 1]) {
      expect(thickness(hardness)).toBeGreaterThan(0.9);
      expect(thickness(hardness)).toBeLessThan(3);
    }
  });
});
