import { describe, expect, it } from "vitest";
import { snapLines, snapMove, snapResize } from "./snapping";

const canvas = { width: 1000, height: 800 };
const lines = snapLines(canvas, 0.05);

describe("snapping a moved box", () => {
  it("pulls a box near the middle onto both middle lines", () => {
    const { box, guides } = snapMove({ x: 396, y: 303, width: 200, height: 200 }, lines, 6);
    expect(box).toMatchObject({ x: 400, y: 300 });
    expect(guides).toEqual([
      { axis: "x", at: 500 },
      { axis: "y", at: 400 },
    ]);
  });

  it("pulls the far side to the margin", () => {
    expect(snapMove({ x: 757, y: 100, width: 200, height: 100 }, lines, 6).box.x).toBe(760);
  });

  it("leaves a box alone that is near nothing", () => {
    const box = { x: 123, y: 222, width: 200, height: 100 };
    expect(snapMove(box, lines, 6)).toEqual({ box, guides: [] });
  });

  it("follows the margin that was chosen", () => {
    const wide = snapLines(canvas, 0.1);
    expect(snapMove({ x: 83, y: 222, width: 200, height: 100 }, wide, 6).box.x).toBe(80);
  });
});

describe("snapping a resized box", () => {
  it("moves only the sides that are dragged", () => {
    const box = { x: 38, y: 250, width: 300, height: 300 };
    const { box: snapped, guides } = snapResize(
      box,
      { x: 1, y: 0 },
      { x: [40, 340], y: [548] },
      6,
      undefined,
    );
    expect(snapped).toEqual({ x: 38, y: 250, width: 302, height: 300 });
    expect(guides).toEqual([{ axis: "x", at: 340 }]);
  });

  it("keeps the ratio and the opposite corner when a corner snaps", () => {
    const box = { x: 300, y: 300, width: 196, height: 98 };
    const { box: snapped, guides } = snapResize(box, { x: 1, y: 1 }, { x: [500], y: [] }, 6, 2);
    expect(snapped).toEqual({ x: 300, y: 300, width: 200, height: 100 });
    expect(guides).toEqual([{ axis: "x", at: 500 }]);
  });

  it("grows to the other side when the top left corner snaps", () => {
    const box = { x: 103, y: 203, width: 200, height: 100 };
    const { box: snapped } = snapResize(box, { x: -1, y: -1 }, { x: [], y: [200] }, 6, 2);
    expect(snapped).toEqual({ x: 97, y: 200, width: 206, height: 103 });
  });
});
