import { describe, expect, it } from "vitest";
import { describeCapability } from "../../capabilities/describe";
import { findCapability } from "../../capabilities/registry";
import { validateInput } from "../../capabilities/validate";
import { MESSAGES } from "../../i18n/messages";
import { countChanged } from "./changed-fields";
import { collectInput } from "./collect-input";
import { defaultValues } from "./default-values";
import { expectedRatio, mainPicture } from "./expected-result";
import { findField, isNeeded, isShown } from "./visibility";

const ASSET = "0197f3a0-1111-7222-8333-444455556666";

function capability(name: string) {
  const found = findCapability(`lingtu.${name}`);
  if (!found) throw new Error(name);
  return found;
}

function form(name: string) {
  return describeCapability(capability(name), MESSAGES.en.vendors.lingtu);
}

function field(name: string, path: string) {
  const found = findField(form(name).fields, path);
  if (!found) throw new Error(path);
  return found;
}

describe("what a form sends", () => {
  it("leaves out what is empty and what the vendor assumes anyway", () => {
    const values = { prompt: "a cat", style: "common", ar: "1:1", num: 2 };
    expect(collectInput(form("text2img"), values)).toEqual({ prompt: "a cat", num: 2 });
    expect(collectInput(form("text2img"), { prompt: "   " })).toEqual({});
  });

  it("leaves out what the chosen mode refuses, though the form still holds it", () => {
    const values = { type: 0, prompt: "leaves", image: ASSET, ar: "3:4" };
    expect(collectInput(form("seamlessPro"), values)).toEqual({ type: 0, prompt: "leaves" });
    expect(collectInput(form("seamlessPro"), { ...values, type: 3 })).toEqual({
      type: 3,
      image: ASSET,
      ar: "3:4",
    });
  });

  it("sends a hidden value that still takes part", () => {
    const input = collectInput(form("reimagePro"), { image: ASSET, type: "1", similarity: 0.3 });
    expect(input).toEqual({ image: ASSET, type: "1", similarity: 0.3 });
    expect(isShown(form("reimagePro"), field("reimagePro", "similarity"), { type: "1" })).toBe(false);
  });

  it("is an input the capability takes, groups and lists included", () => {
    const goods = { url: ASSET, x: 1, y: 2, width: 30, height: 40 };
    const values = { width: 800, height: 600, goods, background: { url: ASSET }, num: 1 };
    const input = collectInput(form("changeBackground"), values);
    expect(validateInput(capability("changeBackground"), input)).toMatchObject({ ok: true });
    const dressed = collectInput(form("dress"), {
      model: ASSET,
      dresses: [{ image: ASSET, type: "upperBody" }],
    });
    expect(validateInput(capability("dress"), dressed)).toMatchObject({ ok: true });
  });
});

describe("what a form starts with", () => {
  it("has a mode where every run needs one, and nothing else chosen", () => {
    expect(defaultValues(form("expand"))).toEqual({ type: 1 });
    expect(defaultValues(form("text2img"))).toEqual({});
  });

  it("asks for what the mode in force needs", () => {
    expect(isNeeded(form("expand"), field("expand", "scale"), { type: 1 })).toBe(true);
    expect(isNeeded(form("expand"), field("expand", "ar"), { type: 1 })).toBe(false);
  });
});

describe("what a run will make", () => {
  it("reads the shape from sizes, else from the ratio in force", () => {
    expect(expectedRatio(form("changeBackground"), { width: 800, height: 400 })).toBe(2);
    expect(expectedRatio(form("text2img"), { ar: "16:9" })).toBeCloseTo(16 / 9);
    expect(expectedRatio(form("text2img"), {})).toBe(1);
    expect(expectedRatio(form("matting"), { image: ASSET })).toBeUndefined();
  });

  it("knows the picture it works on", () => {
    expect(mainPicture(form("matting"), { image: ASSET })).toBe(ASSET);
    expect(mainPicture(form("text2img"), { prompt: "a" })).toBeUndefined();
  });
});

it("counts the settings that differ from what a fresh form holds", () => {
  const [onlyPattern, bgColor] = [field("reimagePro", "onlyPattern"), field("reimagePro", "bgColor")];
  const changed = (values: object) =>
    countChanged(onlyPattern, { ...values }) + countChanged(bgColor, { ...values });
  expect(changed({ onlyPattern: false })).toBe(0);
  expect(changed({ onlyPattern: true, bgColor: 2 })).toBe(2);
});
