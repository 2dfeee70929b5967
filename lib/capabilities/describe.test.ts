import { describe, expect, it } from "vitest";
import { MESSAGES } from "../i18n/messages";
import { describeCapability, type FormField } from "./describe";
import { CAPABILITIES, findCapability } from "./registry";

function form(id: string) {
  const capability = findCapability(id);
  if (!capability) throw new Error(`no ${id}`);
  return describeCapability(capability, MESSAGES.en.vendors.lingtu);
}
function field(id: string, path: string): FormField {
  const all = form(id).fields.flatMap((one) => [one, ...(one.fields ?? [])]);
  const found = all.find((one) => one.path === path);
  if (!found) throw new Error(`no ${path} in ${id}`);
  return found;
}

describe("describeCapability", () => {
  it("is plain data for every capability", () => {
    for (const capability of CAPABILITIES) {
      const described = describeCapability(capability, MESSAGES.en.vendors.lingtu);
      expect(structuredClone(described)).toEqual(described);
    }
  });

  it("reads limits from the schema that validates", () => {
    expect(field("lingtu.text2img", "prompt").limits).toEqual({ maxLength: 1000 });
    expect(field("lingtu.changeBackground", "width").limits).toEqual({ min: 400, max: 1280, integer: true });
    expect(field("lingtu.changeBackground", "goods.x").limits).toEqual({ integer: true });
    expect(field("lingtu.img2img", "crefImages").limits).toEqual({ minItems: 1, maxItems: 4 });
    expect(field("lingtu.expand", "scale").limits).toEqual({ above: 1 });
  });

  it("tells what the vendor assumes from what the studio fills in", () => {
    expect(field("lingtu.text2img", "ar")).toMatchObject({ assumed: "1:1", preset: undefined });
    expect(field("lingtu.reimage", "imageWeight")).toMatchObject({ assumed: undefined, preset: 0.5 });
  });

  it("marks required fields, nested ones too", () => {
    expect(field("lingtu.dress", "dresses[].type").required).toBe(true);
    expect(field("lingtu.changeBackground", "background.url").required).toBe(true);
    expect(field("lingtu.synthesisChangeBackground", "background.url").required).toBe(false);
    expect(field("lingtu.reimage", "imageWeight").required).toBe(false);
  });

  it("names choices in the reader's language, with values in their own type", () => {
    expect(field("lingtu.reimagePro", "bgColor").options).toEqual([
      { value: 0, label: "Any" },
      { value: 1, label: "Black" },
      { value: 2, label: "White" },
    ]);
    expect(field("lingtu.upscale", "type").options?.map(({ value }) => value)).toEqual(["0", "1"]);
    expect(field("lingtu.vector", "formats").options?.map(({ value }) => value)).toEqual(["svg", "eps"]);
    expect(field("lingtu.expand", "ar")).toMatchObject({ custom: true });
    expect(field("lingtu.expand", "ar").options?.map(({ value }) => value)).toContain("9:16");
  });
});
