import { describe, expect, it } from "vitest";
import { SeamMeter, type Seams } from "./seam-meter";
import { seamVerdict } from "./seam-verdict";

type Paint = (x: number, y: number) => readonly [number, number, number, number?];

const SIDE = 96;

/** Measures a painted square, handed over in bands of an awkward height. */
function measure(paint: Paint, width = SIDE, height = SIDE, band = 7): Seams {
  const meter = new SeamMeter({ width, height });
  for (let top = 0; top < height; top += band) {
    const rows = Math.min(band, height - top);
    const data = new Uint8ClampedArray(width * rows * 4);
    for (let y = 0; y < rows; y += 1) {
      for (let x = 0; x < width; x += 1) {
        const [r, g, b, a = 255] = paint(x, top + y);
        data.set([r, g, b, a], (y * width + x) * 4);
      }
    }
    meter.add(data);
  }
  return meter.result();
}

const wave = (at: number) => 128 + 100 * Math.sin((at / SIDE) * 2 * Math.PI);
const grey = (value: number) => [value, value, value] as const;
/** Grey without any order, the same at the same place. */
function noise(x: number, y: number): number {
  let hash = Math.imul(x * SIDE + y + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) & 63;
}

describe("the seam meter", () => {
  it("finds no seam in a pattern that goes on over its edges", () => {
    const seams = measure((x, y) => grey((wave(x) + wave(y * 2)) / 2));
    expect(seams.sideways.step).toBeLessThanOrEqual(seams.sideways.high * 1.1);
    expect([seamVerdict(seams.sideways), seamVerdict(seams.upright)]).toEqual(["none", "none"]);
  });

  it("tells a pattern that repeats sideways only from one that repeats both ways", () => {
    const seams = measure((x, y) => grey((wave(x) + y) / 2));
    expect(seamVerdict(seams.sideways)).toBe("none");
    expect(seamVerdict(seams.upright)).toBe("visible");
  });

  it("measures the step over the seam and the usual one inside", () => {
    const { sideways } = measure((x) => grey(x));
    expect(sideways).toMatchObject({ step: SIDE - 1, typical: 1, high: 1, hard: 1 });
  });

  it("is not fooled by a picture that is rough all over", () => {
    const seams = measure((x, y) => grey(noise(x, y)));
    expect(seamVerdict(seams.sideways)).toBe("none");
    expect(seamVerdict(seams.upright)).toBe("none");
  });

  it("finds a motif that is cut at the edge of an otherwise plain tile", () => {
    const seams = measure((x, y) => grey(x < 12 && y > 30 && y < 60 ? 20 : 240));
    expect(seamVerdict(seams.sideways)).toBe("visible");
    expect(seamVerdict(seams.upright)).toBe("none");
  });

  it("counts a step of opacity, and no colour that cannot be seen", () => {
    expect(measure((x) => [x * 2, 0, 0, 0]).sideways.step).toBe(0);
    expect(measure((x) => [0, 0, 0, x < 3 ? 0 : 255]).sideways.step).toBe(255);
  });

  it("measures a plain tile and one of a single pixel without a seam", () => {
    expect(seamVerdict(measure(() => grey(77)).sideways)).toBe("none");
    expect(measure(() => grey(77), 1, 1).upright).toMatchObject({ step: 0, typical: 0, hard: 0 });
  });
});
