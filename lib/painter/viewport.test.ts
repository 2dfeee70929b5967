import { describe, expect, it } from "vitest";
import {
  coveredPart,
  fitView,
  keepInSight,
  onWholePixels,
  toPicture,
  toStage,
  wheelFactor,
  zoomOf,
  zoomTo,
} from "./viewport";

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

  it("calls a picture pixel on a device pixel 100 %, whatever the screen's density", () => {
    expect(zoomOf({ scale: 0.5, x: 0, y: 0 }, 2)).toBe(1);
    expect(zoomOf({ scale: 1, x: 0, y: 0 }, 1)).toBe(1);
  });

  it("puts a picture on whole device pixels, moving it by less than one", () => {
    expect(onWholePixels({ scale: 1, x: 10.3, y: 4.8 }, 1)).toEqual({ scale: 1, x: 10, y: 5 });
    expect(onWholePixels({ scale: 1, x: 10.3, y: 4.8 }, 2)).toEqual({ scale: 1, x: 10.5, y: 5 });
  });

  it("tells which part of the stage a picture covers, also when it hangs over", () => {
    const stage = { width: 800, height: 600 };
    const picture = { width: 400, height: 300 };
    expect(coveredPart({ scale: 1, x: 100, y: 50 }, picture, stage)).toEqual({
      left: 100,
      top: 50,
      right: 500,
      bottom: 350,
    });
    expect(coveredPart({ scale: 4, x: -200, y: -900 }, picture, stage)).toEqual({
      left: 0,
      top: 0,
      right: 800,
      bottom: 300,
    });
    const gone = coveredPart({ scale: 1, x: 900, y: 0 }, picture, stage);
    expect(gone.right - gone.left).toBe(0);
  });

  it("bounds a wild wheel", () => {
    expect(wheelFactor(-100000, 0, false)).toBeCloseTo(wheelFactor(-240, 0, false));
    expect(wheelFactor(100, 0, false)).toBeLessThan(1);
  });
});
