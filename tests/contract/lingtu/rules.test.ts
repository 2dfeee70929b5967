import { describe, expect, it } from "vitest";
import type { PictureRule } from "../../../lib/capabilities/picture-rule";
import { picturePatterns } from "../../../lib/capabilities/picture-fields";
import { findCapability } from "../../../lib/capabilities/registry";
import { validateInput } from "../../../lib/capabilities/validate";
import { LINGTU_CAPABILITIES } from "../../../lib/vendors/lingtu/capabilities";
import { ASSET } from "./pinned";

function capability(id: string) {
  return findCapability(id) ?? expect.fail(`no ${id}`);
}
/** The wrong places of an input, in writing. */
function wrong(id: string, input: unknown): string[] {
  const result = validateInput(capability(id), input);
  return result.ok ? [] : result.issues.map(({ path, code }) => `${path} ${code}`);
}
function rule(id: string, path: string): PictureRule {
  const found = picturePatterns(capability(id)).find(({ pattern }) => pattern === path);
  return found?.rule ?? expect.fail(`no picture at ${path} of ${id}`);
}

describe("modes", () => {
  it.each([
    [{ type: 0, prompt: "a" }, []],
    [{ type: 0 }, ["prompt required"]],
    [{ type: 0, image: ASSET, ar: "1:1" }, ["prompt required", "image not_allowed", "ar not_allowed"]],
    [{ type: 1, image: ASSET }, []],
    [{ type: 1, prompt: "a" }, ["image required", "prompt not_allowed"]],
    [{ type: 2, image: ASSET, ar: "1:1" }, ["ar not_allowed"]],
    [{ type: 3, image: ASSET }, []],
    [{ type: 3, image: ASSET, ar: "1:1", prompt: "a" }, ["prompt not_allowed"]],
    [{ type: 4, image: ASSET }, ["type invalid_choice"]],
    [{ image: ASSET }, ["type required"]],
  ])("of the tile maker: %o", (input, issues) => {
    expect(wrong("lingtu.seamlessPro", input)).toEqual(issues);
  });

  it.each([
    [{ type: 1, scale: 1.0001 }, []],
    [{ type: 1, scale: 1 }, ["scale not_above"]],
    [{ type: 1 }, ["scale required"]],
    [{ type: 1, ar: "1:1" }, ["scale required", "ar not_allowed"]],
    [{ type: 2, ar: "16:9" }, []],
    [{ type: 2, scale: 2 }, ["ar required", "scale not_allowed"]],
  ])("of the outpainter: %o", (input, issues) => {
    expect(wrong("lingtu.expand", { image: ASSET, ...input })).toEqual(issues);
  });

  it("do not exist for similarity, which is sent in both", () => {
    expect(wrong("lingtu.reimagePro", { image: ASSET, type: "1", similarity: 0.1 })).toEqual([]);
  });
});

describe("ratios", () => {
  it.each(["5:7", "21:9", "1920:1080", "1:1"])("may be the designer's own: %s", (ar) => {
    expect(wrong("lingtu.expand", { image: ASSET, type: 2, ar })).toEqual([]);
    expect(wrong("lingtu.seamlessPro", { image: ASSET, type: 3, ar })).toEqual([]);
  });

  it.each(["0:1", "1:0", "1", "a:b", "1:1 ", "1.5:1", "-1:1", "1：1", ":", 1])("have to be W:H: %s", (ar) => {
    expect(wrong("lingtu.expand", { image: ASSET, type: 2, ar })).toHaveLength(1);
  });

  it("are the listed ones only elsewhere", () => {
    expect(wrong("lingtu.text2img", { prompt: "a", ar: "5:7" })).toEqual(["ar invalid_choice"]);
    expect(wrong("lingtu.seamless", { prompt: "a", ar: "16:9" })).toEqual(["ar invalid_choice"]);
  });
});

describe("pictures", () => {
  it("are png, jpg or webp up to 10 MB and 4096 on a side, everywhere but where said otherwise", () => {
    for (const one of LINGTU_CAPABILITIES) {
      for (const { rule: own } of picturePatterns(one)) {
        expect(own.formats).toEqual(["png", "jpeg", "webp"]);
        expect(own.maxBytes).toBe(10 * 1024 * 1024);
        expect(own.maxSide).toBe(one.id === "lingtu.upscale" ? 2048 : 4096);
        expect(own.shrink).toBe(one.id === "lingtu.upscale" ? false : undefined);
      }
    }
  });

  it("to be masked have a hard mask of their own size, not an empty one to erase with", () => {
    expect(rule("lingtu.remove", "mask").mask).toEqual({ of: "image", edge: "hard", empty: "refused" });
  });

  it.each(["lingtu.changeBackground", "lingtu.synthesisChangeBackground"])(
    "of %s are placed and fitted",
    (id) => {
      const canvas = { width: "width", height: "height" };
      expect(rule(id, "goods.url")).toMatchObject({
        alpha: "required",
        trim: { x: "goods.x", y: "goods.y", width: "goods.width", height: "goods.height" },
      });
      expect(rule(id, "background.url").fit).toEqual(canvas);
      expect(rule(id, "background.mask")).toMatchObject({
        fit: canvas,
        mask: { of: "background.url", edge: "hard", empty: "allowed", orFitted: true },
      });
    },
  );

  it("of the synthesis API may come from the catalogue", () => {
    const catalog = { kind: "backgrounds", idPath: "background.bgId" };
    expect(rule("lingtu.synthesisChangeBackground", "background.url").catalog).toEqual(catalog);
    expect(rule("lingtu.changeBackground", "background.url").catalog).toBeUndefined();
  });
});

describe("the product's box", () => {
  const input = (goods: object) => ({
    width: 400,
    height: 1280,
    goods: { url: ASSET, x: 0, y: 0, width: 1, height: 1, ...goods },
    background: { url: ASSET },
  });

  it("may hang over the canvas but has an extent in whole pixels", () => {
    expect(wrong("lingtu.changeBackground", input({ x: -40, y: 2000, width: 5000 }))).toEqual([]);
    expect(wrong("lingtu.changeBackground", input({ width: 0, height: -1, x: 0.5 }))).toEqual([
      "goods.x invalid_type",
      "goods.width too_small",
      "goods.height too_small",
    ]);
  });

  it("stands on a canvas of 400 to 1280", () => {
    expect(wrong("lingtu.changeBackground", { ...input({}), width: 399, height: 1281 })).toEqual([
      "width too_small",
      "height too_big",
    ]);
  });
});

describe("how many results come", () => {
  it.each([
    ["lingtu.text2imgPro", {}, 4],
    ["lingtu.artWord", {}, 4],
    ["lingtu.reimagePro", { num: 2 }, 2],
    ["lingtu.text2img", {}, 1],
    ["lingtu.matting", { formats: ["png", "psd"] }, 2],
    ["lingtu.styleTransfer", { returnMask: true }, 2],
  ])("%s with %o: %i", (id, input, count) => {
    expect(capability(id).output.count(input)).toBe(count);
  });
});
