import { describe, expect, it } from "vitest";
import { checkBody, normalised, picturesOf, taskIdOf } from "./check-body";
import { ENDPOINTS, ROOT, type Endpoint } from "./endpoints";

const IMAGE = "http://127.0.0.1/f/a.png";

function endpoint(name: string): Endpoint {
  const found = ENDPOINTS.get(`${ROOT}/${name}`);
  if (!found) throw new Error(`no endpoint ${name}`);
  return found;
}

const text2image = (fields: object = {}, scripts: object = {}) =>
  wrong("sd/v2/text2image", {
    prompt: "a",
    batch_size: 1,
    always_on_scripts: { sd_model_checkpoint: "m.safetensors", id_task: "t", ...scripts },
    ...fields,
  });
const image2image = (fields: object = {}, scripts: object = {}) =>
  wrong("sd/v2/image2image", {
    prompt: "a",
    batch_size: 1,
    always_on_scripts: { sd_model_checkpoint: "m", id_task: "t", image_link: IMAGE, ...scripts },
    ...fields,
  });
const unit = { module: "canny", model: "control_v11p_sd15_canny" };
const controlnet = (fields: object = {}, args: unknown = [unit]) =>
  wrong("sd/v2/controlnet", {
    prompt: "a",
    batch_size: 1,
    resize_mode: 1,
    always_on_scripts: { sd_model_checkpoint: "m", id_task: "t", controlnet: { args } },
    ...fields,
  });

/** The paths a body is refused at. */
function wrong(name: string, body: Record<string, unknown>): string[] {
  return checkBody(endpoint(name), body).map(({ path }) => path);
}

describe("text2image", () => {
  it("takes the least", () => expect(text2image()).toEqual([]));

  it.each([
    ["batch_size", { batch_size: undefined }],
    ["batch_size", { batch_size: 0 }],
    ["n_iter", { n_iter: 1.5 }],
    ["seed", { seed: 1221212 }],
    ["seed", { seed: "" }],
    ["width", { width: 1032 }],
    ["width", { width: 513 }],
    ["height", { height: 0 }],
    ["hr_resize_x", { hr_resize_x: 2056 }],
    ["denoising_strength", { denoising_strength: 1.1 }],
    ["sampler_index", { sampler_index: "Euler A" }],
    ["restore_faces", { restore_faces: "false" }],
    ["resize_mode", { resize_mode: 1 }],
    ["always_on_scripts", { always_on_scripts: undefined }],
  ])("refuses a wrong %s (%o)", (path, fields) => expect(text2image(fields)).toEqual([path]));

  it.each([
    ["seed", { seed: "-1" }],
    ["hires sides of 0", { hr_resize_x: 0, hr_resize_y: 2048 }],
    ["a guidance in fractions", { cfg_scale: 7.5 }],
    ["no negative words", { negative_prompt: "" }],
    ["a callback", { callbackUrl: "http://127.0.0.1:8087/image/api/callback/sdweb" }],
  ])("takes %s", (_what, fields) => expect(text2image(fields)).toEqual([]));

  it("looks into the nested object", () => {
    expect(text2image({}, { id_task: undefined })).toEqual(["always_on_scripts.id_task"]);
    expect(text2image({}, { output_image_format: "webp" })).toEqual([
      "always_on_scripts.output_image_format",
    ]);
    expect(text2image({}, { override_settings: { CLIP_stop_at_last_layers: 2.5 } })).toEqual([
      "always_on_scripts.override_settings.CLIP_stop_at_last_layers",
    ]);
    expect(text2image({}, { image_link: IMAGE })).toEqual(["always_on_scripts.image_link"]);
  });
});

describe("the two tables of detailers", () => {
  const text = (detailer: object) => text2image({}, { ADetailer: { args: [detailer] } });
  const image = (detailer: object) => image2image({}, { ADetailer: { args: [detailer] } });

  it("agree on most", () => {
    expect(text({ ad_model: "face_yolov8n.pt", ad_prompt: "", ad_mask_merge_invert: "Merge" })).toEqual([]);
    expect(text({ ad_mask_merge_invert: "merge" })).toHaveLength(1);
    expect(image({ ad_inpaint_width: 2056 })).toEqual([
      "always_on_scripts.ADetailer.args[0].ad_inpaint_width",
    ]);
  });

  it("differ in dilation, steps and the control's numbers", () => {
    expect(
      [text({ ad_dilate_erode: -128 }), image({ ad_dilate_erode: -1 })].map((list) => list.length),
    ).toEqual([0, 1]);
    expect(
      [text({ ad_dilate_erode: 129 }), image({ ad_dilate_erode: 256 })].map((list) => list.length),
    ).toEqual([1, 0]);
    expect([text({ ad_steps: 51 }), image({ ad_steps: 150 })].map((list) => list.length)).toEqual([1, 0]);
    expect(
      [text({ ad_controlnet_weight: 0.5 }), image({ ad_controlnet_weight: 0.5 })].map((list) => list.length),
    ).toEqual([0, 1]);
  });

  it("differ in whether args may be left out", () => {
    expect(text2image({}, { ADetailer: {} })).toEqual([]);
    expect(image2image({}, { ADetailer: {} })).toEqual(["always_on_scripts.ADetailer.args"]);
  });
});

describe("image2image", () => {
  it.each([
    ["cfg_scale", { cfg_scale: 7.5 }],
    ["mask_blur", { mask_blur: 65 }],
    ["inpaint_full_res_padding", { inpaint_full_res_padding: 30 }],
    ["initial_noise_multiplier", { initial_noise_multiplier: 1.005 }],
    ["image_cfg_scale", { image_cfg_scale: 3.05 }],
    ["inpainting_mask_invert", { inpainting_mask_invert: true }],
    ["callbackUrl", { callbackUrl: "http://127.0.0.1/c" }],
  ])("refuses a wrong %s", (path, fields) => expect(image2image(fields)).toEqual([path]));

  it("takes steps that binary fractions only come near to", () => {
    expect(image2image({ image_cfg_scale: 1.15, initial_noise_multiplier: 1.07 })).toEqual([]);
  });

  it("wants a picture, and clip skip once there are overrides", () => {
    expect(image2image({}, { image_link: undefined, override_settings: {} })).toEqual([
      "always_on_scripts.override_settings.CLIP_stop_at_last_layers",
      "always_on_scripts.image_link",
    ]);
  });
});

describe("controlnet", () => {
  it("wants a resize mode, a whole seed and at least one unit", () => {
    expect(controlnet()).toEqual([]);
    expect(controlnet({ resize_mode: undefined, seed: "1" })).toEqual(["seed", "resize_mode"]);
    expect(controlnet({}, [])).toEqual(["always_on_scripts.controlnet.args"]);
    expect(controlnet({ cfg_scale: 0.5 })).toEqual(["cfg_scale"]);
  });

  it("knows modules and models as they are printed", () => {
    const at = "always_on_scripts.controlnet.args[0]";
    expect(controlnet({}, [{ ...unit, module: "Canny" }])).toEqual([`${at}.module`]);
    expect(controlnet({}, [{ ...unit, model: undefined, weight: 2.1 }])).toEqual([
      `${at}.model`,
      `${at}.weight`,
    ]);
    expect(controlnet({}, [{ ...unit, resize_mode: 1 }])).toEqual([`${at}.resize_mode`]);
    expect(controlnet({}, [{ ...unit, control_mode: "Balanced", resize_mode: "Just Resize" }])).toEqual([]);
  });
});

describe("the tools", () => {
  it("swaps faces of two pictures and takes no callback", () => {
    const roop = { sourceUrl: IMAGE, targetUrl: IMAGE, businessTaskId: "t" };
    expect(wrong("tool/roop", roop)).toEqual([]);
    expect(wrong("tool/roop", { ...roop, callbackUrl: "http://127.0.0.1/c" })).toEqual(["callbackUrl"]);
  });

  it("enhances within the printed limits", () => {
    const enhance = (fields: object) =>
      wrong("tool/enhance", { businessTaskId: "t", image: IMAGE, ...fields });
    expect(
      enhance({ resizeMode: 1, upscalingResizeW: 64, upscalingResizeH: 2048, upscaler1: "ESRGAN_4x" }),
    ).toEqual([]);
    expect(enhance({ resizeMode: 2, upscalingResize: 9, gfpganVisibility: 1.5 })).toEqual([
      "resizeMode",
      "gfpganVisibility",
      "upscalingResize",
    ]);
  });

  it("asks the others only for their task's id, and finds the pictures wherever they are", () => {
    const hair = { businessTaskId: "t", images: [{ url: IMAGE }], callbackUrl: "http://127.0.0.1/c" };
    expect(wrong("tool/hair/change", hair)).toEqual([]);
    expect(picturesOf(endpoint("tool/hair/change"), hair)).toEqual([
      { path: "images[0].url", url: IMAGE, demands: {} },
    ]);
    expect(wrong("tool/hair/change", {})).toEqual(["businessTaskId"]);
  });
});

describe("the two spellings of the nested object", () => {
  const sd = endpoint("sd/v2/text2image");
  const keyOf = (
    body: Record<string, unknown>,
    scriptsKey: "either" | "always_on_scripts" | "alwayson_scripts",
  ) => taskIdOf(sd, normalised(sd, body, { scriptsKey }));

  it("are both understood, or the one that was chosen", () => {
    const [first, second] = [{ always_on_scripts: { id_task: "t" } }, { alwayson_scripts: { id_task: "t" } }];
    expect([keyOf(first, "either"), keyOf(second, "either")]).toEqual(["t", "t"]);
    expect([keyOf(first, "always_on_scripts"), keyOf(second, "always_on_scripts")]).toEqual(["t", ""]);
    expect([keyOf(first, "alwayson_scripts"), keyOf(second, "alwayson_scripts")]).toEqual(["", "t"]);
  });
});
