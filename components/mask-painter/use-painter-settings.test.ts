import { describe, expect, it } from "vitest";
import { firstSettings } from "./painter-settings";
import { keptSettings } from "./use-painter-settings";

describe("keptSettings", () => {
  const first = firstSettings(40);

  it("takes over what was kept", () => {
    const kept = {
      hardness: 0.3,
      opacity: 0.9,
      tolerance: 12,
      pressure: false,
      contiguous: false,
      tint: "red",
    };
    expect(keptSettings(first, kept)).toEqual(kept);
  });

  it("falls back where what was kept means nothing", () => {
    const { hardness, opacity, tolerance, pressure, contiguous, tint } = first;
    expect(keptSettings(first, { hardness: 7, opacity: "much", pressure: 1, tint: "beige" })).toEqual({
      hardness,
      opacity,
      tolerance,
      pressure,
      contiguous,
      tint,
    });
  });
});
