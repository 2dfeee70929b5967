import { describe, expect, it } from "vitest";
import { describeCapability, type CapabilityForm } from "../../../lib/capabilities/describe";
import { findCapability } from "../../../lib/capabilities/registry";
import { validateInput } from "../../../lib/capabilities/validate";
import { collectInput } from "../../../lib/client/form/collect-input";
import { defaultValues, type FormValues } from "../../../lib/client/form/default-values";
import { isShown } from "../../../lib/client/form/visibility";
import { LOCALES } from "../../../lib/i18n/locales";
import { MESSAGES } from "../../../lib/i18n/messages";
import { ZHIQITE_CAPABILITIES } from "../../../lib/vendors/zhiqite/capabilities";
import { ASSET, OTHER } from "./pinned";

function capability(name: string) {
  return findCapability(`zhiqite.${name}`) ?? expect.fail(`no zhiqite.${name}`);
}
function form(name: string): CapabilityForm {
  return describeCapability(capability(name), MESSAGES.en.vendors.zhiqite);
}
/** What a designer meets before asking for more. */
function first(name: string, values: FormValues = defaultValues(form(name))): string[] {
  const shown = form(name).fields.filter((field) => !field.advanced && isShown(form(name), field, values));
  return shown.map((field) => field.name);
}
/** The fields of a section that are there now. */
function section(name: string, id: string, values: FormValues): string[] {
  const own = form(name).fields.filter((field) => field.section === id && isShown(form(name), field, values));
  return own.map((field) => field.name);
}
const words = { prompt: "a cat", sd_model_checkpoint: "m.safetensors" };

describe("a form", () => {
  it("begins with prompt, model, size, count and seed", () => {
    const basics = ["sd_model_checkpoint", "width", "height", "batch_size", "seed"];
    expect(first("text2image")).toEqual(["prompt", ...basics]);
    expect(first("controlnet")).toEqual(["prompt", "controlnet", ...basics]);
    expect(first("image2image")).toEqual([
      "image_link",
      "mask_link",
      "prompt",
      "denoising_strength",
      ...basics,
    ]);
  });

  it("shows the upscaler's fields by its mode", () => {
    expect(first("enhance")).toEqual(["image", "resizeMode", "upscalingResize", "upscaler1"]);
    expect(first("enhance", { resizeMode: 1 })).toEqual([
      ...["image", "resizeMode", "upscalingResizeW", "upscalingResizeH", "upscalingCrop", "upscaler1"],
    ]);
  });

  it("shows the high-resolution fix once it is on, and the padding once it means something", () => {
    for (const name of ["text2image", "image2image", "controlnet"]) {
      expect(section(name, "hires", {})).toEqual(["enable_hr"]);
      expect(section(name, "hires", { enable_hr: true })).toContain("hr_resize_y");
    }
    expect(section("image2image", "inpaint", {})).not.toContain("inpaint_full_res_padding");
    expect(section("image2image", "inpaint", { inpaint_full_res: true })).toContain(
      "inpaint_full_res_padding",
    );
  });

  it("has a name for every heading in both languages", () => {
    for (const locale of LOCALES) {
      for (const one of ZHIQITE_CAPABILITIES) {
        for (const { id, label } of describeCapability(one, MESSAGES[locale].vendors.zhiqite).sections) {
          expect(label, `${id} in ${locale}`).not.toBe(id);
        }
      }
    }
  });

  it.each([
    ["text2image", words, { ...words, width: 768, height: 768, batch_size: 1 }],
    [
      "image2image",
      { ...words, image_link: ASSET, mask_link: OTHER },
      { ...words, image_link: ASSET, mask_link: OTHER, batch_size: 1, denoising_strength: 0.75 },
    ],
    [
      "enhance",
      { image: ASSET },
      { image: ASSET, resizeMode: 0, upscalingResize: 2, upscaler1: "ESRGAN_4x" },
    ],
    ["roop", { targetUrl: ASSET, sourceUrl: OTHER }, { targetUrl: ASSET, sourceUrl: OTHER }],
  ])("of %s, filled in with the least, sends a whole request", (name, given, sent) => {
    const input = collectInput(form(name), { ...defaultValues(form(name)), ...given });
    expect(input).toEqual(sent);
    expect(validateInput(capability(name), input)).toMatchObject({ ok: true });
  });

  it("of controlnet starts with one unit, whose module and model match", () => {
    const input = collectInput(form("controlnet"), { ...defaultValues(form("controlnet")), ...words });
    expect(input).toMatchObject({
      controlnet: { args: [{ module: "canny", model: "control_v11p_sd15_canny" }] },
    });
    expect(validateInput(capability("controlnet"), input)).toMatchObject({ ok: true });
  });
});
