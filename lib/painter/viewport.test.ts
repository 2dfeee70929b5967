import { describe, expect, it } from "vitest";
import { fitView, keepInSight, toPicture, toStage, wheelFactor, zoomTo } from "./viewport";

const insets = { top: 10, right: 10, bottom: 10, left: 10 };

describe("viewport", () => {
  it("keeps the place under the pointer where it is while zooming", () => {
    const view = { scale: 0.5, x: 30, y: -20 };
    const at = { x: 200, y: 120 };
    const place = toPicture(view, at);
    const zoomed = zoomTo(view, 3, at);
    expect(toStage(zoomed, place).x).toBeCloseTo(at.x);
    expect(toStage(zoomed, place).y).toBeCloseTo(at.y);
  });

  it("fits a large picture inside the insets, centred", () => {
    const view = fitView({ width: 2000, height: 1000 }, { width: 820, height: 620 }, insets);
    expect(view).toEqual({ scale: 0.4, x: 10, y: 110 });
  });

  it("shows a small picture at 100 % rather than blown up", () => {
    expect(fitView({ width: 100, height: 100 }, { width: 820, height: 620 }, insets).scale).toBe(1);
  });

  it("does not let the picture be pushed out of sight", () => {
    const lost = keepInSight(
      { scale: 1, x: 5000, y: -5000 },
      { width: 400, height: 300 },
      { width: 800, height: 600 },
    );
    expect(lost).toEqual({ scale: 1, x: 736, y: -236 });
  });

  it("bounds a wild wheel", () => {
    expect(wheelFactor(-100000, 0, false)).toBeCloseTo(wheelFactor(-240, 0, false));
    expect(wheelFactor(100, 0, false)).toBeLessThan(1);
  });
});
