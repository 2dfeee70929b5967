import { describe, expect, it } from "vitest";
import { describeCapability } from "../../capabilities/describe";
import type { MessageTree } from "../../capabilities/labels";
import { findCapability } from "../../capabilities/registry";
import { MESSAGES } from "../../i18n/messages";
import { NO_NOTES } from "./carry/transfer";
import { carryValues } from "./carry-values";
import { defaultValues } from "./default-values";
import { valuesByRole } from "./values-by-role";

const ASSET = "0197f3a0-1111-7222-8333-444455556666";
const OTHER = "0197f3a0-1111-7222-8333-444455557777";
const words = { size: "Size", count: "Pictures" };

function form(id: string) {
  const capability = findCapability(id) ?? expect.fail(`no ${id}`);
  const vendors: Record<string, MessageTree> = MESSAGES.en.vendors;
  return describeCapability(capability, vendors[capability.provider] ?? {});
}
function carry(from: string, to: string, values: object, base: object = {}) {
  const filled = { ...defaultValues(form(from)), ...values };
  return carryValues(form(from), form(to), filled, { words, base: { ...defaultValues(form(to)), ...base } });
}

describe("switching the engine", () => {
  it("carries values by role and names what has no place", () => {
    const values = { prompt: "a cat", style: "anime", ar: "3:4", num: 4 };
    const carried = carry("lingtu.text2img", "lingtu.text2imgPro", values);
    expect(carried.values).toEqual({ prompt: "a cat", ar: "3:4" });
    expect(carried.notes).toEqual({ ...NO_NOTES, dropped: ["Count", "Style"] });
  });

  it("leaves defaults, which no person chose, to each vendor", () => {
    const values = { image: ASSET, num: 1, imageWeight: 0.4 };
    const carried = carry("lingtu.reimage", "lingtu.reimagePro", values);
    expect(carried.values).toMatchObject({ image: ASSET, similarity: 0.4 });
    expect(carried.values).not.toHaveProperty("num");
  });

  it("keeps a prompt that is too long now, and says so", () => {
    const prompt = "字".repeat(260);
    const { values, notes } = carry("zhiqite.image2image", "lingtu.img2img", { prompt });
    expect(values.prompt).toBe(prompt);
    expect(notes.tooLong).toEqual([{ label: "Prompt", length: 260, limit: 200 }]);
  });
});

describe("LoRAs", () => {
  const prompt = "a bottle, <lora:ink:0.8>, in a garden <lora:film:1>";

  it("stay behind where no model reads them, and are named", () => {
    const { values, notes } = carry("zhiqite.image2image", "lingtu.img2img", { prompt });
    expect(values.prompt).toBe("a bottle, in a garden");
    expect(notes.dropped).toEqual(["LoRA ink", "LoRA film"]);
  });

  it("are there again on the way back, unless the words have changed", () => {
    const back = (words: string) =>
      carry("lingtu.img2img", "zhiqite.image2image", { prompt: words }, { prompt }).values.prompt;
    expect(back("a bottle, in a garden")).toBe(prompt);
    expect(back("a bottle, in the sun")).toBe("a bottle, in the sun");
  });
});

describe("the shape", () => {
  it.each([
    ["9:16", { width: 576, height: 1024 }],
    ["1:1", { width: 768, height: 768 }],
    ["3:2", { width: 944, height: 624 }],
  ])("of %s becomes a size in the vendor's steps and limits", (ar, size) => {
    const { values, notes } = carry("lingtu.text2img", "zhiqite.text2image", { ar });
    expect(values).toMatchObject(size);
    const told = { label: "Aspect ratio", from: ar, to: `${size.width} × ${size.height}` };
    // The ratio that holds anyway was not chosen: the form keeps the size it starts with.
    expect(notes.changed).toEqual(ar === "1:1" ? [] : [told]);
  });

  it("has the area the vendor usually makes, where it says which", () => {
    const { values } = carry("lingtu.text2img", "superapp.text2image", { ar: "16:9" });
    expect(values).toMatchObject({ width: 1365, height: 768 });
  });

  it("of a size becomes the nearest ratio", () => {
    const { values, notes } = carry("zhiqite.text2image", "lingtu.text2img", { width: 832, height: 1024 });
    expect(values.ar).toBe("3:4");
    expect(notes.changed).toEqual([{ label: "Size", from: "832 × 1024", to: "3:4" }]);
  });

  it("of a size stays, scaled into the limits", () => {
    const same = carry("zhiqite.text2image", "superapp.text2image", { width: 512, height: 768 });
    expect(same.values).toMatchObject({ width: 512, height: 768 });
    expect(same.notes).toEqual(NO_NOTES);
    const large = carry("superapp.text2image", "zhiqite.text2image", { width: 2000, height: 1000 });
    expect(large.values).toMatchObject({ width: 1024, height: 512 });
    expect(large.notes.changed).toEqual([{ label: "Size", from: "2000 × 1000", to: "1024 × 512" }]);
  });

  it("of one side only is read with the other's default", () => {
    const { values } = carry("superapp.text2image", "lingtu.text2img", { width: 2048 });
    expect(values.ar).toBe("16:9");
  });

  it("is named when the new engine gives results the shape of the picture", () => {
    const { notes } = carry("lingtu.img2img", "veimagex.img2img", { ar: "3:4", num: 2 });
    expect(notes.dropped).toEqual(["Aspect ratio", "Count"]);
  });
});

describe("the count", () => {
  it("of several batches is a product, and becomes the largest one on offer that is not more", () => {
    const six = carry("zhiqite.text2image", "lingtu.text2img", { batch_size: 3, n_iter: 2 });
    expect(six.values.num).toBe(4);
    expect(six.notes.changed).toEqual([{ label: "Pictures", from: "6", to: "4" }]);
  });

  it("goes into one batch where it fits, whatever was left in the form", () => {
    const { values, notes } = carry("lingtu.text2img", "zhiqite.text2image", { num: 4 }, { n_iter: 3 });
    expect(values).toMatchObject({ batch_size: 4 });
    expect(values.n_iter).toBeUndefined();
    expect(notes).toEqual(NO_NOTES);
  });

  it("is never silently raised", () => {
    const { values, notes } = carry("zhiqite.image2image", "lingtu.img2img", { batch_size: 3 });
    expect(values.num).toBe(2);
    expect(notes.changed).toMatchObject([{ from: "3", to: "2" }]);
  });
});

describe("pictures", () => {
  it("go from one to a list and back, and what is left over is named", () => {
    const references = { crefImages: [ASSET, OTHER] };
    const one = carry("lingtu.img2img", "veimagex.img2img", references);
    expect(one.values.image).toBe(ASSET);
    expect(one.notes.changed).toEqual([{ label: "Reference pictures", from: "2", to: "1" }]);
    const list = carry("zhiqite.image2image", "lingtu.img2img", { image_link: ASSET });
    expect(list.values.crefImages).toEqual([ASSET]);
    expect(list.notes).toEqual(NO_NOTES);
  });

  it("of garments keep the part of the body they dress", () => {
    const dresses = [
      { image: ASSET, type: "lowerBody" },
      { image: OTHER, type: "upperBody" },
    ];
    const one = carry("lingtu.dress", "superapp.catvton", { model: ASSET, dresses });
    expect(one.values).toMatchObject({ modelImage: ASSET, garmentImage: ASSET, category: "lower" });
    expect(one.notes.changed).toMatchObject([{ from: "2", to: "1" }]);
    const garment = { modelImage: ASSET, garmentImage: OTHER, category: "overall", seed: 7 };
    const list = carry("superapp.catvton", "lingtu.dress", garment);
    expect(list.values).toMatchObject({ model: ASSET, dresses: [{ image: OTHER, type: "dresses" }] });
    expect(list.notes.dropped).toEqual(["Seed"]);
  });
});

it("a mode left over in the new form gives way to what is brought", () => {
  const { values, notes } = carry(
    "lingtu.seamless",
    "lingtu.seamlessPro",
    { prompt: "leaves" },
    { type: 1, image: ASSET },
  );
  expect(values).toMatchObject({ type: 0, prompt: "leaves" });
  expect(notes).toEqual(NO_NOTES);
});

it("values by role go to the field that has it", () => {
  expect(valuesByRole(form("lingtu.matting"), { image: ASSET })).toEqual({ image: ASSET });
  expect(valuesByRole(form("lingtu.img2img"), { reference: ASSET }).crefImages).toEqual([ASSET]);
});
