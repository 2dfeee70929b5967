import { describe, expect, it } from "vitest";
import { drawing, drawn } from "../../tests/support/drawn-mask";
import { ellipseOutline } from "./ellipse";
import { squareCorner } from "./geometry";
import { createMask } from "./grey-mask";
import { MaskEngine } from "./mask-engine";
import { outlinePatch } from "./outline-patch";
import { combine, type CombineMode } from "./patch";

function shown(points: [number, number][], size = 8): string[] {
  const mask = createMask(size, size);
  combine(
    mask,
    outlinePatch(
      points.map(([x, y]) => ({ x, y })),
      mask,
    ),
    "add",
  );
  return drawing(mask);
}

describe("outlinePatch", () => {
  it("fills a lasso or polygon with antialiased edges", () => {
    expect(
      shown(
        [
          [1, 1],
          [7, 1],
          [1, 7],
        ],
        8,
      ),
    ).toEqual([
      "........",
      ".#####5.",
      ".####5..",
      ".###5...",
      ".##5....",
      ".#5.....",
      ".5......",
      "........",
    ]);
  });

  it("covers pixels in proportion where an edge lies between them", () => {
    expect(
      shown(
        [
          [1.5, 1.25],
          [4.5, 1.25],
          [4.5, 3.5],
          [1.5, 3.5],
        ],
        6,
      ),
    ).toEqual(["......", ".4774.", ".5##5.", ".3553.", "......", "......"]);
  });

  it("stays filled where the outline crosses over itself", () => {
    const twice: [number, number][] = [
      [1, 1],
      [5, 1],
      [5, 5],
      [1, 5],
    ];
    expect(shown([...twice, ...twice], 6)).toEqual(shown(twice, 6));
  });

  it("cuts off what lies outside the picture", () => {
    expect(
      shown(
        [
          [-9, -9],
          [3, -9],
          [3, 20],
          [-9, 20],
        ],
        4,
      ),
    ).toEqual(["###.", "###.", "###.", "###."]);
    expect(outlinePatch([], { width: 4, height: 4 })).toBeNull();
  });
});

describe("ellipseOutline", () => {
  it("makes an ellipse between two corners, whichever way they were dragged", () => {
    const mask = createMask(9, 7);
    combine(mask, outlinePatch(ellipseOutline({ x: 9, y: 6 }, { x: 0, y: 1 }), mask), "add");
    expect(drawing(mask)).toEqual([
      ".........",
      ".379#973.",
      "6#######6",
      "#########",
      "6#######6",
      ".379#973.",
      ".........",
    ]);
  });

  it("covers the area of a circle", () => {
    const patch = outlinePatch(ellipseOutline({ x: 10, y: 10 }, { x: 90, y: 90 }), {
      width: 100,
      height: 100,
    });
    const covered = (patch?.data ?? new Uint8Array()).reduce((sum, value) => sum + value / 255, 0);
    expect(covered).toBeCloseTo(Math.PI * 40 ** 2, -1);
  });

  it("is held to a circle by its longer side", () => {
    expect(squareCorner({ x: 10, y: 10 }, { x: 4, y: 30 })).toEqual({ x: -10, y: 30 });
  });
});

describe("combine", () => {
  const base = drawn("......", ".####.", ".#55#.", ".####.");
  const box = { rect: { x: 2, y: 1, width: 3, height: 2 }, data: new Uint8Array(6).fill(255) };
  const joined = (mode: CombineMode) => {
    const engine = new MaskEngine(6, 4);
    engine.reset(base);
    engine.combine(box, mode);
    return { lines: drawing(engine.mask), engine };
  };

  it.each([
    ["add", ["......", ".####.", ".####.", ".####."]],
    ["subtract", ["......", ".#....", ".#....", ".####."]],
    ["intersect", ["......", "..###.", "..55#.", "......"]],
  ] as const)("%s", (mode, expected) => {
    const { lines, engine } = joined(mode);
    expect(lines).toEqual(expected);
    engine.undo();
    expect(drawing(engine.mask)).toEqual(drawing(base));
  });

  it("leaves nothing when intersected with nothing", () => {
    const engine = new MaskEngine(6, 4);
    engine.reset(base);
    engine.combine(null, "intersect");
    expect(engine.isBlank()).toBe(true);
  });
});
