import { describe, expect, it } from "vitest";
import { applyPieces, ChangedPieces } from "./changed-pieces";
import { createMask } from "./grey-mask";
import { MaskEngine } from "./mask-engine";

describe("ChangedPieces", () => {
  it("brings a copy up to date after every change, whatever it was", () => {
    const engine = new MaskEngine(331, 213);
    const pieces = new ChangedPieces(engine.mask);
    engine.pixels.add((rect) => pieces.note(rect));
    const copy = createMask(331, 213);
    const changes = [
      () => engine.rectangle({ x: 10, y: 12 }, { x: 90, y: 80 }, "add"),
      () => engine.rectangle({ x: 200, y: 150 }, { x: 331, y: 213 }, "add"),
      () => engine.invert(),
      () => engine.shift(40, -9),
      () => engine.undo(),
      () => engine.rectangle({ x: 60, y: 60 }, { x: 70, y: 70 }, "subtract"),
      () => engine.redo(),
      () => engine.undo(),
      () => engine.clear(),
    ];
    for (const change of changes) {
      change();
      applyPieces(copy, pieces.take());
      expect(Buffer.compare(copy.data, engine.mask.data)).toBe(0);
    }
  });

  it("copies no more than the tiles that changed", () => {
    const engine = new MaskEngine(4096, 4096);
    const pieces = new ChangedPieces(engine.mask);
    engine.pixels.add((rect) => pieces.note(rect));
    engine.rectangle({ x: 100, y: 100 }, { x: 1100, y: 164 }, "add");
    expect(pieces.take().data.length).toBeLessThan(4096 * 4096 * 0.02);
    expect(pieces.take().boxes).toEqual([]);
  });
});
