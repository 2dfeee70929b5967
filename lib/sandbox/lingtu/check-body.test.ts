import { describe, expect, it } from "vitest";
import { checkBody } from "./check-body";
import { ENDPOINTS } from "./endpoints";

const IMAGE = "http://127.0.0.1/f/a.png";

function problems(path: string, body: unknown): [number | string | undefined, string][] {
  const endpoint = ENDPOINTS.get(path);
  if (!endpoint) throw new Error(`no endpoint ${path}`);
  return checkBody(endpoint, body).map(({ code, path: field }) => [code, field]);
}

describe("checkBody", () => {
  it("knows the 23 documented endpoints", () => {
    expect(ENDPOINTS.size).toBe(23);
  });

  it("accepts the least and the most of text2img", () => {
    expect(problems("/aigc/text2img", { requestId: "a", prompt: "猫" })).toEqual([]);
    const most = { requestId: "a".repeat(100), prompt: "猫".repeat(1000), style: "3D", ar: "16:9", num: 4 };
    expect(problems("/aigc/text2img", most)).toEqual([]);
  });

  it.each([
    ["no requestId", { prompt: "a" }, [400, "requestId"]],
    ["a requestId of 101", { requestId: "a".repeat(101), prompt: "a" }, [400, "requestId"]],
    ["no prompt", { requestId: "a" }, [800001, "prompt"]],
    ["a blank prompt", { requestId: "a", prompt: "  " }, [800001, "prompt"]],
    ["a prompt of 1001", { requestId: "a", prompt: "猫".repeat(1001) }, [800001, "prompt"]],
    ["a prompt that is a number", { requestId: "a", prompt: 5 }, [800001, "prompt"]],
    ["another style", { requestId: "a", prompt: "a", style: "Logo" }, [800003, "style"]],
    ["another ratio", { requestId: "a", prompt: "a", ar: "5:4" }, [800004, "ar"]],
    ["three pictures", { requestId: "a", prompt: "a", num: 3 }, [400, "num"]],
    ["a count in quotes", { requestId: "a", prompt: "a", num: "1" }, [400, "num"]],
    ["an unknown field", { requestId: "a", prompt: "a", seed: 1 }, [400, "seed"]],
  ])("refuses text2img with %s", (_what, body, expected) => {
    expect(problems("/aigc/text2img", body)).toEqual([expected]);
  });

  it("names every wrong field at once", () => {
    expect(problems("/aigc/text2img", { requestId: "a", style: "x", ar: "x", num: 0 })).toHaveLength(4);
  });

  it("counts characters as people do", () => {
    expect(problems("/aigc/text2imgPro", { requestId: "a", prompt: "🐈".repeat(200) })).toEqual([]);
  });

  it("keeps the address of an image to 100 characters", () => {
    const url = (length: number) => `http://127.0.0.1/${"a".repeat(length - 17)}`;
    expect(problems("/aigc/img2text", { requestId: "a", image: url(100) })).toEqual([]);
    expect(problems("/aigc/img2text", { requestId: "a", image: url(101) })).toEqual([[800002, "image"]]);
  });

  it("wants the types the documents give: strings, integers, booleans, floats", () => {
    const upscale = (fields: object) =>
      problems("/aigc/upscale", { requestId: "a", image: IMAGE, ...fields });
    expect(upscale({ type: "1", multiple: 4, denoise: true })).toEqual([]);
    expect(upscale({ type: 1 })).toEqual([[400, "type"]]);
    expect(upscale({ multiple: 3 })).toEqual([[400, "multiple"]]);
    expect(upscale({ denoise: "true" })).toEqual([[400, "denoise"]]);
    const reimage = (fields: object) =>
      problems("/aigc/reimage", { requestId: "a", image: IMAGE, ...fields });
    expect(reimage({ imageWeight: 0 })).toEqual([]);
    expect(reimage({})).toEqual([[400, "imageWeight"]]);
    expect(reimage({ imageWeight: 1.01 })).toEqual([[400, "imageWeight"]]);
  });

  it("bounds lists and refuses repetitions in them", () => {
    const matting = (formats: unknown) =>
      problems("/aigc/matting", { requestId: "a", image: IMAGE, formats });
    expect(matting(["png", "psd"])).toEqual([]);
    expect(matting([])).toEqual([[400, "formats"]]);
    expect(matting(["png", "png"])).toEqual([[400, "formats"]]);
    expect(matting(["svg"])).toEqual([[400, "formats[0]"]]);
    const five = Array.from({ length: 5 }, () => IMAGE);
    expect(problems("/aigc/img2img", { requestId: "a", prompt: "a", crefImages: five })).toEqual([
      [800002, "crefImages"],
    ]);
  });

  it("names fields inside objects by their path", () => {
    const body = {
      requestId: "a",
      width: 399,
      height: 1280,
      goods: { url: IMAGE, x: -5, y: 0.5, width: 10, height: 10, depth: 1 },
      background: {},
    };
    expect(
      problems("/aigc/change-background", body)
        .map(([, path]) => path)
        .sort(),
    ).toEqual(["background.url", "goods.depth", "goods.y", "width"]);
  });

  it("requires and refuses seamless/pro's fields by its mode", () => {
    const seamless = (fields: object) => problems("/aigc/seamless/pro", { requestId: "a", ...fields });
    expect(seamless({ type: 0, prompt: "花" })).toEqual([]);
    expect(seamless({ type: 0, image: IMAGE, ar: "1:1" }).map(([, path]) => path)).toEqual([
      "prompt",
      "image",
      "ar",
    ]);
    expect(seamless({ type: 1, image: IMAGE, prompt: "花" })).toEqual([[800001, "prompt"]]);
    expect(seamless({ type: 2, image: IMAGE, ar: "1:1" })).toEqual([[800004, "ar"]]);
    expect(seamless({ type: 3, image: IMAGE, ar: "7:3" })).toEqual([]);
    expect(seamless({ type: 3, image: IMAGE, ar: "0:3" })).toEqual([[800004, "ar"]]);
  });

  it("requires expand's scale above 1 or its ratio, by its mode", () => {
    const expand = (fields: object) => problems("/aigc/expand", { requestId: "a", image: IMAGE, ...fields });
    expect(expand({ type: 1, scale: 1.2 })).toEqual([]);
    expect(expand({ type: 1, scale: 1 })).toEqual([[400, "scale"]]);
    expect(expand({ type: 1 })).toEqual([[400, "scale"]]);
    expect(expand({ type: 2, ar: "21:9" })).toEqual([]);
    expect(expand({ type: 2, ar: "16:9", scale: 2 })).toEqual([[400, "scale"]]);
  });

  it("refuses a body that is no object", () => {
    expect(problems("/aigc/text2img", [])).toEqual([[400, ""]]);
  });
});
