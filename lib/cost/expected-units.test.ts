import { describe, expect, it } from "vitest";
import { findCapability } from "../capabilities/registry";
import { CAPABILITIES } from "../capabilities/registry";
import { expectedUnits } from "./expected-units";
import { ONE } from "./units";

const PICTURE = "01a1ff66-08b0-7125-b091-eec892fa1a89";
const sizes = (id: string) => (id === PICTURE ? { width: 800, height: 500 } : null);

function expected(id: string, input: Record<string, unknown>) {
  const capability = findCapability(id);
  if (!capability) throw new Error(id);
  return expectedUnits(capability, input, sizes);
}

describe("what a run is expected to use", () => {
  it("counts results as the capability does", () => {
    expect(expected("lingtu.text2img", { prompt: "a cat", num: 4 })).toMatchObject({
      run: ONE,
      result: 4 * ONE,
    });
    expect(expected("zhiqite.text2image", { batch_size: 3, n_iter: 2 })).toMatchObject({ result: 6 * ONE });
  });

  it("takes the size that is asked for, also one the vendor assumes", () => {
    expect(expected("zhiqite.text2image", { batch_size: 2, width: 512, height: 768 }).megapixel).toBe(
      2 * 512 * 768,
    );
    expect(expected("superapp.text2image", { inputText: "a cat" }).megapixel).toBe(1024 * 1024);
  });

  it("takes the size of the picture, enlarged where the run enlarges it", () => {
    expect(expected("lingtu.remove", { image: PICTURE }).megapixel).toBe(800 * 500);
    expect(expected("lingtu.upscale", { image: PICTURE, multiple: 4 }).megapixel).toBe(16 * 800 * 500);
  });

  it("has seconds for clips alone, and pixels for pictures alone", () => {
    const video = expected("superapp.image2video", { inputText: "rain", inputImage: PICTURE });
    expect(video.second).toBe(5 * ONE);
    expect(video.megapixel).toBeUndefined();
    expect(expected("lingtu.title", { image: PICTURE })).toEqual({ run: ONE, result: ONE, query: ONE });
  });

  it("is known of an input that is not there yet, for every capability", () => {
    for (const capability of CAPABILITIES) {
      const units = Object.values(expectedUnits(capability, {}, () => null));
      expect(
        units.every((count) => Number.isSafeInteger(count) && count > 0),
        capability.id,
      ).toBe(true);
    }
  });
});
