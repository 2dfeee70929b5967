import { describe, expect, it } from "vitest";
import { picturePatterns } from "../../../lib/capabilities/picture-fields";
import { findCapability } from "../../../lib/capabilities/registry";
import { validateInput } from "../../../lib/capabilities/validate";

const capability = findCapability("veimagex.img2img") ?? expect.fail("no veimagex.img2img");
const good = { prompt: "a", image: "0190c0de-0000-7000-8000-000000000001" };
function wrong(input: object): string[] {
  const result = validateInput(capability, { ...good, ...input });
  return result.ok ? [] : result.issues.map(({ path, code }) => `${path} ${code}`);
}

describe("the output's name", () => {
  it.each(["demo1", "studio/2024/一", "a.b-c_d", "字".repeat(60)])("may be %s", (name) => {
    expect(wrong({ Outputs: [name] })).toEqual([]);
  });

  it.each(["", " ", "a b", "a\tb", "/a", "a/", "a//b", "/"])("may not be %j", (name) => {
    expect(wrong({ Outputs: [name] })).toEqual(["Outputs[0] invalid_format"]);
  });

  it("has at most 180 bytes, not characters", () => {
    expect(wrong({ Outputs: ["x".repeat(180)] })).toEqual([]);
    expect(wrong({ Outputs: ["x".repeat(181)] })).toEqual(["Outputs[0] too_long"]);
    expect(wrong({ Outputs: ["字".repeat(61)] })).toEqual(["Outputs[0] too_long"]);
  });

  it("is one", () => {
    expect(wrong({ Outputs: [] })).toEqual(["Outputs too_few"]);
    expect(wrong({ Outputs: ["a", "b"] })).toEqual(["Outputs[1] too_many"]);
    expect(wrong({ Outputs: "a" })).toEqual(["Outputs invalid_type"]);
  });
});

it("a template has no blanks and no folders", () => {
  expect(wrong({ Template: "~tplv-x.image" })).toEqual([]);
  for (const Template of ["a b", "a/b", "~", "a~b"])
    expect(wrong({ Template })).toEqual(["Template invalid_format"]);
});

it("what the settings hold is no input", () => {
  expect(wrong({ Domain: "d", ServiceId: "s" })).toEqual(["Domain unknown_field", "ServiceId unknown_field"]);
});

it("a picture keeps every format the vendor reads, up to 35 MB", () => {
  expect(picturePatterns(capability).map(({ pattern, rule }) => [pattern, rule])).toEqual([
    ["image", { formats: ["png", "jpeg", "webp", "bmp", "avif"], maxBytes: 36_700_160 }],
  ]);
});
