import { describe, expect, it } from "vitest";
import lingtu from "../vendors/lingtu/messages/en.json";
import { describeCapability } from "./describe";
import { describeInput } from "./describe-input";
import { findCapability } from "./registry";

function rows(id: string, input: Record<string, unknown>) {
  const capability = findCapability(id);
  if (!capability) throw new Error(`no capability ${id}`);
  return describeInput(describeCapability(capability, lingtu), input);
}

describe("describeInput", () => {
  it("names choices by their words and leaves out what was not given", () => {
    const found = rows("lingtu.text2img", { prompt: "A bottle", style: "photo" });
    expect(found.map(({ path }) => path)).toEqual(["prompt", "style"]);
    expect(found[1]).toMatchObject({ kind: "text", text: "Photo" });
  });

  it("shows the pictures of nested fields and of every item of a list", () => {
    const placed = rows("lingtu.changeBackground", {
      width: 800,
      height: 800,
      goods: { url: "asset-1", x: 1, y: 2, width: 3, height: 4 },
      background: { url: "asset-2" },
    });
    expect(placed.filter(({ kind }) => kind === "pictures")).toMatchObject([
      { path: "goods.url", assetIds: ["asset-1"], role: "product" },
      { path: "background.url", assetIds: ["asset-2"] },
    ]);
    expect(placed.find(({ path }) => path === "goods.x")).toMatchObject({ text: "1 px" });
    const dressed = rows("lingtu.dress", {
      model: "m",
      dresses: [
        { image: "a", type: "upperBody" },
        { image: "b", type: "lowerBody" },
      ],
    });
    const garments = dressed.find(({ path }) => path === "dresses");
    expect(garments).toMatchObject({
      kind: "items",
      items: [
        [{ path: "dresses[0].image", assetIds: ["a"] }, { path: "dresses[0].type" }],
        [{ path: "dresses[1].image", assetIds: ["b"] }, { path: "dresses[1].type" }],
      ],
    });
  });

  it("names a list that stands alone in its group once, and shows free JSON as such", () => {
    const controlled = rows("zhiqite.controlnet", {
      controlnet: { args: [{ module: "canny", weight: 0.5 }] },
    });
    expect(controlled).toMatchObject([{ path: "controlnet.args", kind: "items" }]);
    expect(controlled[0]?.label).not.toContain("·");
    const [body] = rows("zhiqite.tool", { body: { hair: "short" } });
    expect(body).toMatchObject({ kind: "json", text: '{\n  "hair": "short"\n}' });
  });
});
