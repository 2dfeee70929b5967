import { describe, expect, it } from "vitest";
import { frameLength, stepTo } from "./frame-step";

const FRAME = 1 / 30;

describe("frameLength", () => {
  it("learns from frames as they are shown, and is not misled by those left out", () => {
    const times = [0, 1, 2, 4, 5, 9, 10].map((frame) => frame * FRAME);
    let known: number | null = null;
    times.slice(1).forEach((time, index) => (known = frameLength(known, times[index] ?? 0, time)));
    expect(known).toBeCloseTo(FRAME);
  });

  it("knows nothing from a jump to another place or a frame shown twice", () => {
    expect(frameLength(null, 3, 0)).toBeNull();
    expect(frameLength(null, 0, 2)).toBeNull();
    expect(frameLength(FRAME, 1, 1)).toBe(FRAME);
  });
});

describe("stepTo", () => {
  it("goes frame by frame, forth and back to the same ones", () => {
    let time = 0;
    const seen = [1, 1, 1, -1, -1].map((frames) => {
      time = stepTo(time, frames, FRAME);
      return Math.floor(time / FRAME);
    });
    expect(seen).toEqual([1, 2, 3, 2, 1]);
  });

  it("does not stand still where a time was rounded down, nor go before the start", () => {
    expect(Math.floor(stepTo(0.0999, 1, 0.05) / 0.05)).toBe(3);
    expect(stepTo(0, -1, FRAME)).toBe(0);
  });
});
