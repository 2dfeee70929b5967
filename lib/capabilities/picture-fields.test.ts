import { describe, expect, it } from "vitest";
import { picturePatterns, picturesIn } from "./picture-fields";
import { findCapability } from "./registry";

function capability(id: string) {
  const found = findCapability(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

describe("picture fields", () => {
  it("are found in groups, arrays and lists", () => {
    const patterns = (id: string) => picturePatterns(capability(id)).map(({ pattern }) => pattern);
    expect(patterns("lingtu.changeBackground")).toEqual(["goods.url", "background.url", "background.mask"]);
    expect(patterns("lingtu.img2img")).toEqual(["crefImages[]"]);
    expect(patterns("lingtu.dress")).toEqual(["model", "dresses[].image"]);
    expect(patterns("lingtu.text2img")).toEqual([]);
  });

  it("give the pictures an input names, by their written paths", () => {
    const input = { model: "m", dresses: [{ image: "a" }, { image: null }, { image: "b" }] };
    const found = picturesIn(capability("lingtu.dress"), input);
    expect(found.map(({ path, assetId }) => [path, assetId])).toEqual([
      ["model", "m"],
      ["dresses[0].image", "a"],
      ["dresses[2].image", "b"],
    ]);
  });
});
