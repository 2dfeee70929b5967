import { describe, expect, it } from "vitest";
import { inputJsonSchema } from "../../../lib/capabilities/json-schema";
import { picturePatterns } from "../../../lib/capabilities/picture-fields";
import { findCapability } from "../../../lib/capabilities/registry";
import { validateInput } from "../../../lib/capabilities/validate";

const ASSET = "0190c0de-0000-7000-8000-000000000001";
const VIDEO = { inputText: "一个人在走路", inputImage: ASSET };
const TRY_ON = { modelImage: ASSET, garmentImage: ASSET, category: "upper", seed: 43 };
const PICTURE = { inputText: "a cat", width: 1024, height: 1024 };

function capabilityOf(name: string) {
  return findCapability(`superapp.${name}`) ?? expect.fail(`no superapp.${name}`);
}
function issuesOf(name: string, input: object) {
  const checked = validateInput(capabilityOf(name), input);
  return checked.ok ? [] : checked.issues.map(({ path, code }) => `${path} ${code}`);
}

/** The document's sections 6.1 to 6.3, row by row. */
describe("the document's tables", () => {
  it.each([
    ["image2video", VIDEO, ["inputText", "inputImage"]],
    ["catvton", TRY_ON, ["modelImage", "garmentImage", "category"]],
    ["text2image", PICTURE, ["inputText", "width", "height"]],
  ])("require all fields of %s, but for a seed, which the studio draws", (name, input, required) => {
    expect(issuesOf(name, input)).toEqual([]);
    expect(issuesOf(name, {})).toEqual(required.map((field) => `${field} required`));
    expect(Object.keys(capabilityOf(name).fields)).toEqual(Object.keys(input));
    expect(inputJsonSchema(capabilityOf(name)).required).toEqual(required);
  });

  it("limit the prompt to 500 characters, counted as people do", () => {
    for (const [name, input] of [
      ["image2video", VIDEO],
      ["text2image", PICTURE],
    ] as const) {
      expect(issuesOf(name, { ...input, inputText: "🎨".repeat(500) })).toEqual([]);
      expect(issuesOf(name, { ...input, inputText: "字".repeat(501) })).toEqual(["inputText too_long"]);
      expect(issuesOf(name, { ...input, inputText: "  " })).toEqual(["inputText required"]);
    }
  });

  it("know three categories", () => {
    for (const category of ["upper", "lower", "overall"]) {
      expect(issuesOf("catvton", { ...TRY_ON, category })).toEqual([]);
    }
    expect(issuesOf("catvton", { ...TRY_ON, category: "dress" })).toEqual(["category invalid_choice"]);
  });

  it("take a seed from 0 to 2147483647, which may be left out and is then drawn", () => {
    for (const seed of [0, 2_147_483_647]) expect(issuesOf("catvton", { ...TRY_ON, seed })).toEqual([]);
    expect(issuesOf("catvton", { ...TRY_ON, seed: undefined })).toEqual([]);
    expect(issuesOf("catvton", { ...TRY_ON, seed: -1 })).toEqual(["seed too_small"]);
    expect(issuesOf("catvton", { ...TRY_ON, seed: 2_147_483_648 })).toEqual(["seed too_big"]);
    expect(issuesOf("catvton", { ...TRY_ON, seed: 4.5 })).toEqual(["seed invalid_type"]);
    expect(capabilityOf("catvton").drawn).toEqual({ field: "seed", max: 2_147_483_647 });
  });

  it("take whole sides; the studio keeps them between 64 and 4096", () => {
    for (const side of [64, 721, 4096]) {
      expect(issuesOf("text2image", { ...PICTURE, width: side, height: side })).toEqual([]);
    }
    expect(issuesOf("text2image", { ...PICTURE, width: 63, height: 4097 })).toEqual([
      "width too_small",
      "height too_big",
    ]);
    expect(issuesOf("text2image", { ...PICTURE, width: 1.5, height: "1024" })).toEqual([
      "width invalid_type",
      "height invalid_type",
    ]);
  });

  it("take jpg, png and bmp of 5 KB to 5 MB and 150 to 4096 a side for every picture", () => {
    const rule = {
      formats: ["png", "jpeg", "bmp"],
      minBytes: 5 * 1024,
      maxBytes: 5 * 1024 * 1024,
      minSide: 150,
      maxSide: 4096,
    };
    for (const name of ["image2video", "catvton"]) {
      const rules = picturePatterns(capabilityOf(name)).map(({ rule: own }) => own);
      expect(rules).toEqual(rules.map(() => rule));
    }
    expect(picturePatterns(capabilityOf("catvton")).map(({ pattern }) => pattern)).toEqual([
      "modelImage",
      "garmentImage",
    ]);
  });

  it("are wrapped by the studio: what stands on the wire is no input", () => {
    for (const field of ["workflow", "version", "algoInput"]) {
      expect(issuesOf("text2image", { ...PICTURE, [field]: "x" })).toEqual([`${field} unknown_field`]);
    }
  });
});
