import { describe, expect, it } from "vitest";
import { findCapability } from "./registry";
import { validateInput } from "./validate";

const ID = "0190c0de-0000-7000-8000-000000000001";

function issues(capabilityId: string, input: unknown) {
  const capability = findCapability(capabilityId);
  if (!capability) throw new Error(`no ${capabilityId}`);
  const result = validateInput(capability, input);
  return result.ok ? [] : result.issues;
}
const named = (capabilityId: string, input: unknown) =>
  issues(capabilityId, input).map(({ path, code }) => `${path} ${code}`);

describe("validateInput", () => {
  it("gives the parsed input with the presets filled in and nothing else", () => {
    const capability = findCapability("lingtu.reimage");
    if (!capability) throw new Error("no lingtu.reimage");
    expect(validateInput(capability, { image: ID })).toEqual({
      ok: true,
      input: { image: ID, imageWeight: 0.5 },
    });
  });

  it("names every wrong field at once, what a mode needs and refuses included", () => {
    expect(named("lingtu.expand", { type: 1, ar: "1:1", image: "cat", depth: 3 })).toEqual([
      "image unknown_asset",
      "depth unknown_field",
      "scale required",
      "ar not_allowed",
    ]);
  });

  it("names unknown fields by their own path and the studio's own as such", () => {
    const garment = { image: ID, type: "dresses", colour: "red" };
    expect(
      named("lingtu.dress", { model: ID, dresses: [garment], requestId: "x", callbackUrl: "y" }),
    ).toEqual(["dresses[0].colour unknown_field", "requestId reserved_field", "callbackUrl reserved_field"]);
    const goods = { url: ID, x: 0, y: 0, width: 10, height: 10, depth: 1 };
    const input = { width: 512, height: 512, goods, background: { url: ID } };
    expect(named("lingtu.changeBackground", input)).toEqual(["goods.depth unknown_field"]);
  });

  it("names a missing group once, not also what would stand in it", () => {
    const goods = { url: ID, x: 0, y: 0, width: 10, height: 10 };
    expect(named("lingtu.synthesisChangeBackground", { width: 512, height: 512, goods })).toEqual([
      "background required",
    ]);
    expect(
      named("lingtu.synthesisChangeBackground", { width: 512, height: 512, goods, background: {} }),
    ).toEqual(["background.url required"]);
  });

  it("names the first picture too many by its index, with the limit", () => {
    expect(issues("lingtu.img2img", { prompt: "a cat", crefImages: [ID, ID, ID, ID, ID] })).toEqual([
      { path: "crefImages[4]", code: "too_many", params: { limit: 4 } },
    ]);
    expect(issues("lingtu.img2img", { prompt: "a cat", crefImages: [] })).toEqual([
      { path: "crefImages", code: "too_few", params: { limit: 1 } },
    ]);
    expect(named("lingtu.img2img", { prompt: "a cat", crefImages: [ID, 7, "x"] })).toEqual([
      "crefImages[1] invalid_type",
      "crefImages[2] unknown_asset",
    ]);
  });

  it("tells lengths in characters, ranges and choices apart", () => {
    expect(issues("lingtu.text2imgPro", { prompt: "字".repeat(201) })).toEqual([
      { path: "prompt", code: "too_long", params: { limit: 200 } },
    ]);
    expect(named("lingtu.text2img", { prompt: "  ", num: 3, style: "oil" })).toEqual([
      "prompt required",
      "style invalid_choice",
      "num invalid_choice",
    ]);
    expect(issues("lingtu.reimage", { image: ID, imageWeight: 1.01 })).toEqual([
      { path: "imageWeight", code: "too_big", params: { limit: 1 } },
    ]);
    expect(issues("lingtu.expand", { image: ID, type: 1, scale: 1 })).toEqual([
      { path: "scale", code: "not_above", params: { limit: 1 } },
    ]);
    expect(named("lingtu.expand", { image: ID, type: 2, ar: "0:5" })).toEqual(["ar invalid_format"]);
    expect(named("lingtu.vector", { image: ID, formats: ["svg", "svg"] })).toEqual(["formats duplicate"]);
    expect(named("lingtu.vector", { image: ID, formats: ["gif"] })).toEqual(["formats[0] invalid_choice"]);
  });

  it("keeps strings and numbers apart", () => {
    expect(named("lingtu.upscale", { image: ID, type: 0, multiple: "2" })).toEqual([
      "type invalid_choice",
      "multiple invalid_choice",
    ]);
    expect(named("lingtu.matting", { image: ID, type: "0" })).toEqual(["type invalid_choice"]);
    expect(named("lingtu.upscale", { image: ID, denoise: "true" })).toEqual(["denoise invalid_type"]);
  });

  it("does not take null for nothing", () => {
    expect(named("lingtu.text2img", { prompt: null, style: null })).toEqual([
      "prompt invalid_type",
      "style invalid_choice",
    ]);
  });

  it("refuses what is no object, and keys that try to be clever", () => {
    expect(named("lingtu.expand", "hello")).toEqual([" invalid_type"]);
    expect(named("lingtu.text2img", JSON.parse('{"prompt":"a","__proto__":{"num":2},"a.b":1}'))).toEqual([
      "__proto__ unknown_field",
      "a.b unknown_field",
    ]);
  });
});
