import { ASSET, OTHER, SD_PATH, TOOL_PATH, type Pinned } from "./pinned";

/** Only what is required, then what the examples leave out. */

const JOB = "0190c0de-0000-7000-8000-0000000000ff";
const ONE = "https://easel.example/f/one.png";
const TWO = "https://easel.example/f/two.png";
const MODEL = "photon_v1_84728.safetensors";
const basics = { prompt: "一只橘猫", sd_model_checkpoint: MODEL, batch_size: 1 };

const LEAST: Pinned[] = [
  {
    capability: "zhiqite.text2image",
    jobId: JOB,
    input: basics,
    path: `${SD_PATH}/text2image`,
    body: `{"prompt":"一只橘猫","batch_size":1,
      "always_on_scripts":{"id_task":"${JOB}","sd_model_checkpoint":"${MODEL}"}}`,
  },
  {
    capability: "zhiqite.image2image",
    jobId: JOB,
    input: { ...basics, image_link: ASSET },
    urls: { image_link: ONE },
    path: `${SD_PATH}/image2image`,
    body: `{"prompt":"一只橘猫","batch_size":1,
      "always_on_scripts":{"id_task":"${JOB}","image_link":"${ONE}","sd_model_checkpoint":"${MODEL}"}}`,
  },
  {
    capability: "zhiqite.controlnet",
    jobId: JOB,
    input: {
      ...basics,
      resize_mode: 1,
      controlnet: { args: [{ module: "canny", model: "control_v11p_sd15_canny" }] },
    },
    path: `${SD_PATH}/controlnet`,
    body: `{"prompt":"一只橘猫","batch_size":1,"resize_mode":1,"always_on_scripts":{"id_task":"${JOB}",
      "controlnet":{"args":[{"module":"canny","model":"control_v11p_sd15_canny"}]},
      "sd_model_checkpoint":"${MODEL}"}}`,
  },
  {
    capability: "zhiqite.enhance",
    jobId: JOB,
    input: { image: ASSET, resizeMode: 0, upscalingResize: 4 },
    urls: { image: ONE },
    callbackUrl: "http://localhost:3000/api/callbacks/zhiqite/t",
    path: `${TOOL_PATH}/enhance`,
    body: `{"businessTaskId":"${JOB}","image":"${ONE}","resizeMode":0,"upscalingResize":4,
      "callbackUrl":"http://localhost:3000/api/callbacks/zhiqite/t"}`,
  },
];

const MORE: Pinned[] = [
  {
    capability: "zhiqite.text2image",
    jobId: JOB,
    input: {
      ...basics,
      batch_size: 2,
      n_iter: 2,
      seed: "18446744073709551615",
      enable_hr: true,
      hr_upscaler: "R-ESRGAN 4x+",
      hr_resize_x: 0,
      hr_resize_y: 2048,
      output_image_format: "png",
    },
    callbackUrl: "https://easel.example/api/callbacks/zhiqite/t",
    path: `${SD_PATH}/text2image`,
    body: `{"prompt":"一只橘猫","batch_size":2,"seed":"18446744073709551615","enable_hr":true,
      "hr_upscaler":"R-ESRGAN 4x+","hr_resize_x":0,"hr_resize_y":2048,"n_iter":2,
      "always_on_scripts":{"id_task":"${JOB}","sd_model_checkpoint":"${MODEL}","output_image_format":"png"},
      "callbackUrl":"https://easel.example/api/callbacks/zhiqite/t"}`,
  },
  {
    // Inpainting, and ADetailer with the ranges of 图生图.
    capability: "zhiqite.image2image",
    jobId: JOB,
    input: {
      ...basics,
      image_link: ASSET,
      mask_link: OTHER,
      resize_mode: 3,
      mask_blur: 64,
      mask_blur_x: 0,
      mask_blur_y: 12,
      inpainting_fill: 2,
      inpaint_full_res: true,
      inpaint_full_res_padding: 252,
      inpainting_mask_invert: 1,
      initial_noise_multiplier: 1.07,
      image_cfg_scale: 2.95,
      ADetailer: {
        args: [
          { ad_model: "face_yolov8n.pt", ad_dilate_erode: 256, ad_use_steps: true, ad_steps: 150 },
          {
            ad_model: "hand_yolov8n.pt",
            ad_mask_merge_invert: "Merge and Invert",
            ad_controlnet_model: "control_v11p_sd15s2_linear_anime [3825e83e]",
            ad_controlnet_weight: 2,
          },
        ],
      },
    },
    urls: { image_link: ONE, mask_link: TWO },
    path: `${SD_PATH}/image2image`,
    body: `{"prompt":"一只橘猫","batch_size":1,"initial_noise_multiplier":1.07,"image_cfg_scale":2.95,
      "resize_mode":3,"mask_blur":64,"mask_blur_x":0,"mask_blur_y":12,"inpainting_fill":2,
      "inpaint_full_res":true,"inpaint_full_res_padding":252,"inpainting_mask_invert":1,
      "always_on_scripts":{"id_task":"${JOB}","image_link":"${ONE}","mask_link":"${TWO}",
        "sd_model_checkpoint":"${MODEL}","ADetailer":{"args":[
          {"ad_model":"face_yolov8n.pt","ad_dilate_erode":256,"ad_use_steps":true,"ad_steps":150},
          {"ad_model":"hand_yolov8n.pt","ad_mask_merge_invert":"Merge and Invert",
            "ad_controlnet_model":"control_v11p_sd15s2_linear_anime [3825e83e]","ad_controlnet_weight":2}]}}}`,
  },
  {
    capability: "zhiqite.controlnet",
    jobId: JOB,
    input: {
      ...basics,
      seed: -1,
      resize_mode: 0,
      controlnet: {
        args: [
          { image_link: ASSET, module: "openpose", model: "control_v11p_sd15_openpose", weight: 1 },
          { module: "depth_midas", model: "control_v11f1p_sd15_depth", enabled: false },
        ],
      },
    },
    urls: { "controlnet.args[0].image_link": ONE },
    path: `${SD_PATH}/controlnet`,
    body: `{"prompt":"一只橘猫","batch_size":1,"seed":-1,"resize_mode":0,"always_on_scripts":{"id_task":"${JOB}",
      "controlnet":{"args":[
        {"image_link":"${ONE}","module":"openpose","model":"control_v11p_sd15_openpose","weight":1},
        {"module":"depth_midas","model":"control_v11f1p_sd15_depth","enabled":false}]},
      "sd_model_checkpoint":"${MODEL}"}}`,
  },
  {
    capability: "zhiqite.tool",
    jobId: JOB,
    input: {
      toolCode: "hair/change",
      body: { imageUrl: `asset:${ASSET}`, styles: [{ ref: `asset:${OTHER}` }, "bob"], strength: 0.5 },
    },
    urls: { "body.imageUrl": ONE, "body.styles[0].ref": TWO },
    callbackUrl: "https://easel.example/api/callbacks/zhiqite/t",
    path: `${TOOL_PATH}/hair/change`,
    body: `{"imageUrl":"${ONE}","styles":[{"ref":"${TWO}"},"bob"],"strength":0.5,"businessTaskId":"${JOB}"}`,
  },
];

export const PINNED_IN_WORDS: readonly Pinned[] = [...LEAST, ...MORE];
