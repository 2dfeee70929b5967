import { describe, expect, it } from "vitest";
import { picturePatterns } from "../../../lib/capabilities/picture-fields";
import { findCapability } from "../../../lib/capabilities/registry";
import { validateInput } from "../../../lib/capabilities/validate";
import { ZHIQITE_CAPABILITIES } from "../../../lib/vendors/zhiqite/capabilities";
import { ASSET, OTHER } from "./pinned";

function capability(id: string) {
  return findCapability(id) ?? expect.fail(`no ${id}`);
}
/** The wrong places of an input, in writing. */
function wrong(id: string, input: unknown): string[] {
  const result = validateInput(capability(id), input);
  return result.ok ? [] : result.issues.map(({ path, code }) => `${path} ${code}`);
}
const basics = { prompt: "a", sd_model_checkpoint: "m.safetensors", batch_size: 1 };
const unit = { module: "canny", model: "control_v11p_sd15_canny" };
const text = (input: object) => wrong("zhiqite.text2image", { ...basics, ...input });
const image = (input: object) => wrong("zhiqite.image2image", { ...basics, image_link: ASSET, ...input });
const control = (input: object) =>
  wrong("zhiqite.controlnet", { ...basics, resize_mode: 1, controlnet: { args: [unit] }, ...input });
const enhance = (input: object) => wrong("zhiqite.enhance", { image: ASSET, ...input });

describe("the types the three tables disagree about", () => {
  it.each(["-1", "0", "1221212", "99999999999999999999"])("take seed %s as text", (seed) => {
    expect(text({ seed })).toEqual([]);
    expect(image({ seed })).toEqual([]);
    expect(control({ seed })).toEqual(["seed invalid_type"]);
  });

  it("take a seed as a number in controlnet alone", () => {
    expect(control({ seed: 1221212 })).toEqual([]);
    expect(control({ seed: -2 })).toEqual(["seed too_small"]);
    expect(text({ seed: 7 })).toEqual(["seed invalid_type"]);
    expect(text({ seed: "seven" })).toEqual(["seed invalid_format"]);
  });

  it("take a broken guidance in text2image and controlnet, a whole one in image2image", () => {
    expect([text({ cfg_scale: 7.5 }), control({ cfg_scale: 7.5 })]).toEqual([[], []]);
    expect(image({ cfg_scale: 7.5 })).toEqual(["cfg_scale invalid_type"]);
    expect(control({ cfg_scale: 31 })).toEqual(["cfg_scale too_big"]);
    expect(control({ cfg_scale: 0.5 })).toEqual(["cfg_scale too_small"]);
  });

  it.each([
    [{ ad_dilate_erode: -128 }, [], ["ADetailer.args[0].ad_dilate_erode too_small"]],
    [{ ad_dilate_erode: 256 }, ["ADetailer.args[0].ad_dilate_erode too_big"], []],
    [{ ad_steps: 150 }, ["ADetailer.args[0].ad_steps too_big"], []],
    [{ ad_controlnet_weight: 0.5 }, [], ["ADetailer.args[0].ad_controlnet_weight invalid_type"]],
    [{ ad_model: "my-own.pt", ad_sampler: "UniPC" }, [], []],
    [
      { ad_mask_merge_invert: "merge" },
      ["ADetailer.args[0].ad_mask_merge_invert invalid_choice"],
      ["ADetailer.args[0].ad_mask_merge_invert invalid_choice"],
    ],
  ])("give ADetailer's %o to each by its own table", (pass, inText, inImage) => {
    expect(text({ ADetailer: { args: [pass] } })).toEqual(inText);
    expect(image({ ADetailer: { args: [pass] } })).toEqual(inImage);
  });

  it("ask image2image for what stands inside its optional objects", () => {
    expect(text({ override_settings: {}, ADetailer: {} })).toEqual([]);
    expect(image({ override_settings: {}, ADetailer: {} })).toEqual([
      "override_settings.CLIP_stop_at_last_layers required",
      "ADetailer.args required",
    ]);
  });
});

describe("sizes", () => {
  it.each([0, 12, 1032, 512.5, "512"])("are multiples of 8 up to 1024: not %o", (width) => {
    expect(text({ width })).toHaveLength(1);
    expect(text({ height: width })).toHaveLength(1);
  });

  it("of the high-resolution fix may be 0", () => {
    expect(text({ width: 8, height: 1024, hr_resize_x: 0, hr_resize_y: 2048 })).toEqual([]);
    expect(text({ hr_resize_x: 2056, hr_resize_y: 4 })).toEqual([
      "hr_resize_x too_big",
      "hr_resize_y not_multiple",
    ]);
  });

  it("of noise and guidance go in the document's steps", () => {
    expect(image({ initial_noise_multiplier: 0.57, image_cfg_scale: 2.15 })).toEqual([]);
    expect(image({ initial_noise_multiplier: 0.505, image_cfg_scale: 0.01 })).toEqual([
      "initial_noise_multiplier not_multiple",
      "image_cfg_scale not_multiple",
    ]);
    expect(image({ inpaint_full_res_padding: 6 })).toEqual(["inpaint_full_res_padding not_multiple"]);
  });
});

describe("the number of pictures", () => {
  it.each([
    [{}, 1],
    [{ batch_size: 3 }, 3],
    [{ n_iter: 2, batch_size: 2 }, 4],
    [{ n_iter: 8, batch_size: 8 }, 64],
  ])("of %o is batches times pictures of a batch: %i", (input, count) => {
    for (const id of ["zhiqite.text2image", "zhiqite.image2image", "zhiqite.controlnet"]) {
      expect(capability(id).output.count({ ...basics, ...input })).toBe(count);
    }
  });

  it("has an end that keeps a slip from costing hundreds", () => {
    expect(text({ n_iter: 9, batch_size: 0 })).toEqual(["batch_size too_small", "n_iter too_big"]);
  });
});

describe("modes", () => {
  it.each([
    [{}, []],
    [{ resizeMode: 0, upscalingResize: 8 }, []],
    [{ resizeMode: 0 }, ["upscalingResize required"]],
    [{ resizeMode: 1, upscalingResizeW: 64, upscalingResizeH: 2048 }, []],
    [{ resizeMode: 1, upscalingResizeW: 63 }, ["upscalingResizeW too_small", "upscalingResizeH required"]],
    [{ resizeMode: 1, upscalingResize: 2, upscalingResizeW: 100, upscalingResizeH: 100 }, []],
    [{ resizeMode: 2 }, ["resizeMode invalid_choice"]],
    [
      { upscalingResize: 9, upscaler1: "None", gfpganVisibility: 1.1 },
      ["upscalingResize too_big", "gfpganVisibility too_big"],
    ],
  ])("of the upscaler: %o", (input, issues) => {
    expect(enhance(input)).toEqual(issues);
  });

  it("make image2image an inpainter when there is a mask", () => {
    const { toolOf, tools } = capability("zhiqite.image2image");
    expect(tools).toEqual(["image-to-image", "inpaint"]);
    expect(toolOf({ ...basics, image_link: ASSET })).toBe("image-to-image");
    expect(toolOf({ ...basics, image_link: ASSET, mask_link: OTHER })).toBe("inpaint");
  });

  it("need at least one control unit, with module and model as printed", () => {
    expect(control({ controlnet: undefined })).toEqual(["controlnet required"]);
    expect(wrong("zhiqite.controlnet", {})).toEqual(
      expect.arrayContaining(["batch_size required", "resize_mode required", "controlnet required"]),
    );
    expect(control({ controlnet: { args: [] } })).toEqual(["controlnet.args too_few"]);
    expect(control({ controlnet: { args: [{ module: "Canny" }] } })).toEqual([
      "controlnet.args[0].module invalid_choice",
      "controlnet.args[0].model required",
    ]);
    expect(control({ controlnet: { args: [{ ...unit, resize_mode: 1 }] } })).toHaveLength(1);
  });
});

describe("the studio's own fields", () => {
  it.each(["id_task", "callbackUrl", "businessTaskId"])("are not a caller's to give: %s", (name) => {
    expect(text({ [name]: "x" })).toEqual([`${name} reserved_field`]);
    expect(enhance({ [name]: "x" })).toEqual([`${name} reserved_field`]);
  });

  it("nor are they in a tool's own body", () => {
    const body = { businessTaskId: "x", callbackUrl: "y", deep: { businessTaskId: "theirs" } };
    expect(wrong("zhiqite.tool", { toolCode: "hair/change", body })).toEqual([
      "body.businessTaskId reserved_field",
      "body.callbackUrl reserved_field",
    ]);
  });

  it("travel only where the tables have a callback", () => {
    const calling = ZHIQITE_CAPABILITIES.filter(({ callback }) => callback).map(({ id }) => id);
    expect(calling).toEqual(["zhiqite.text2image", "zhiqite.enhance"]);
  });
});

describe("any other tool", () => {
  it.each(["hair/change", "v2/roop", "face/fusion", "instantID", "imgExpand", "identifyStyle"])(
    "may be %s",
    (toolCode) => {
      expect(wrong("zhiqite.tool", { toolCode, body: {} })).toEqual([]);
    },
  );

  it.each(["", "/", "a//b", "../sd", "hair/change/", "a?b=1", "a b", "a.b", "a%2fb", 7])(
    "is never %o",
    (toolCode) => {
      expect(wrong("zhiqite.tool", { toolCode, body: {} })).toHaveLength(1);
    },
  );

  it("is only what an administrator lists", () => {
    const { settingIssues, needsSetting } = capability("zhiqite.tool");
    const input = { toolCode: "hair/change", body: {} };
    expect(needsSetting).toBe("tools");
    expect(settingIssues?.(input, { tools: ["roop", "hair/change"] })).toEqual([]);
    for (const tools of [["roop"], [], undefined, "hair/change"]) {
      expect(settingIssues?.(input, { tools })).toEqual([{ path: "toolCode", code: "invalid_choice" }]);
    }
  });
});

describe("pictures", () => {
  it("are png, jpg or webp up to 10 MB of any size, but to be enlarged at most 1536 and never shrunk", () => {
    for (const one of ZHIQITE_CAPABILITIES) {
      for (const { rule } of picturePatterns(one)) {
        expect(rule.formats).toEqual(["png", "jpeg", "webp"]);
        expect(rule.maxBytes).toBe(10 * 1024 * 1024);
        expect(rule.maxSide).toBe(one.id === "zhiqite.enhance" ? 1536 : undefined);
        expect(rule.shrink).toBe(one.id === "zhiqite.enhance" ? false : undefined);
      }
    }
  });

  it("to be masked keep the mask's greys", () => {
    const mask = picturePatterns(capability("zhiqite.image2image")).find(
      ({ pattern }) => pattern === "mask_link",
    );
    expect(mask?.rule.mask).toEqual({ of: "image_link", edge: "soft", empty: "allowed" });
  });
});
