import { CONTROLNET, ENHANCE, IMAGE2IMAGE, ROOP, TEXT2IMAGE } from "./examples";
import { ASSET, COMMON, OTHER, SD_PATH, TOOL_PATH, type Pinned } from "./pinned";

/** The document's examples, and what its tables require and they lack: batch_size and controlnet's resize_mode. */

const clipSkip = { override_settings: { CLIP_stop_at_last_layers: 2 } };
const [pass] = TEXT2IMAGE.alwayson_scripts.ADetailer.args;
const [unit] = CONTROLNET.always_on_scripts.controlnet.args;

/** The example's values in the order the studio sends them. */
function ordered(names: string, from: Record<string, unknown>): string {
  return JSON.stringify(Object.fromEntries(names.split(" ").map((name) => [name, from[name]])));
}
const PASS =
  "ad_model ad_prompt ad_negative_prompt ad_confidence ad_mask_min_ratio ad_mask_max_ratio ad_dilate_erode ad_x_offset ad_y_offset ad_mask_merge_invert ad_mask_blur ad_denoising_strength ad_inpaint_only_masked ad_inpaint_only_masked_padding ad_use_inpaint_width_height ad_inpaint_width ad_inpaint_height ad_use_steps ad_steps ad_use_cfg_scale ad_cfg_scale ad_use_sampler ad_sampler ad_use_noise_multiplier ad_noise_multiplier ad_restore_face ad_controlnet_model ad_controlnet_module ad_controlnet_weight ad_controlnet_guidance_start ad_controlnet_guidance_end";

const prompts = (example: { prompt: string; negative_prompt: string }) =>
  [JSON.stringify(example.prompt), JSON.stringify(example.negative_prompt)] as const;
const [textPrompt, negative] = prompts(TEXT2IMAGE);
const [imagePrompt] = prompts(IMAGE2IMAGE);

export const PINNED_DOCUMENTS: readonly Pinned[] = [
  {
    capability: "zhiqite.text2image",
    jobId: "pro1686666",
    input: {
      ...COMMON,
      prompt: TEXT2IMAGE.prompt,
      seed: "1221212",
      cfg_scale: 27,
      sd_vae: "vae-ft-mse-840000-ema-pruned.ckpt",
      ...clipSkip,
      ADetailer: { args: [pass] },
    },
    settings: { scriptsKey: "alwayson_scripts" },
    callbackUrl: TEXT2IMAGE.callbackUrl,
    path: `${SD_PATH}/text2image`,
    body: `{"prompt":${textPrompt},"width":768,"height":768,"batch_size":1,"seed":"1221212",
      "negative_prompt":${negative},"sampler_index":"DPM++ 2M Karras","steps":25,"cfg_scale":27,
      "enable_hr":false,"hr_scale":2,"hr_second_pass_steps":20,"hr_resize_x":1024,"hr_resize_y":1024,
      "denoising_strength":0.55,"restore_faces":false,"n_iter":1,
      "alwayson_scripts":{"id_task":"pro1686666","sd_model_checkpoint":"revAnimated_v122_7371.safetensors",
        "sd_vae":"vae-ft-mse-840000-ema-pruned.ckpt","override_settings":{"CLIP_stop_at_last_layers":2},
        "ADetailer":{"args":[${ordered(PASS, pass ?? {})}]}},
      "callbackUrl":"http://127.0.0.1:8087/image/api/callback/sdweb"}`,
  },
  {
    capability: "zhiqite.image2image",
    jobId: "pro1686666",
    input: {
      ...COMMON,
      image_link: ASSET,
      seed: "1221212",
      cfg_scale: 27,
      sd_vae: "vae-ft-mse-840000-ema-pruned.ckpt",
      ...clipSkip,
    },
    urls: { image_link: IMAGE2IMAGE.alwayson_scripts.image_link },
    settings: { scriptsKey: "alwayson_scripts" },
    path: `${SD_PATH}/image2image`,
    body: `{"prompt":${imagePrompt},"denoising_strength":0.55,"width":768,"height":768,"batch_size":1,
      "seed":"1221212","negative_prompt":${negative},"sampler_index":"DPM++ 2M Karras","steps":25,
      "cfg_scale":27,"enable_hr":false,"hr_scale":2,"hr_second_pass_steps":20,"hr_resize_x":1024,
      "hr_resize_y":1024,"restore_faces":false,"n_iter":1,
      "alwayson_scripts":{"id_task":"pro1686666",
        "image_link":"https://paintcdn.glutinoust.com/uploads/20230610/62491f852782a40aebd13f8838f79c69.png",
        "sd_model_checkpoint":"revAnimated_v122_7371.safetensors",
        "sd_vae":"vae-ft-mse-840000-ema-pruned.ckpt","override_settings":{"CLIP_stop_at_last_layers":2}}}`,
  },
  {
    capability: "zhiqite.controlnet",
    jobId: "pro1686666",
    input: {
      ...COMMON,
      resize_mode: 1,
      seed: 1221212,
      cfg_scale: 11,
      sd_vae: "vae-ft-mse-840000-ema-pruned.vae.pt",
      image_link: ASSET,
      controlnet: { args: [{ ...unit, image_link: OTHER }] },
    },
    urls: {
      image_link: CONTROLNET.always_on_scripts.image_link,
      "controlnet.args[0].image_link": unit?.image_link ?? "",
    },
    path: `${SD_PATH}/controlnet`,
    body: `{"prompt":${imagePrompt},"width":768,"height":768,"batch_size":1,"seed":1221212,
      "negative_prompt":${negative},"sampler_index":"DPM++ 2M Karras","steps":25,"cfg_scale":11,
      "denoising_strength":0.55,"resize_mode":1,"enable_hr":false,"hr_scale":2,"hr_second_pass_steps":20,
      "hr_resize_x":1024,"hr_resize_y":1024,"restore_faces":false,"n_iter":1,
      "always_on_scripts":{"id_task":"pro1686666",
        "controlnet":{"args":[{
          "image_link":"https://dbt-aigc.oss-cn-hangzhou.aliyuncs.com/Output-Img2/bbbb/QR_Code4.png",
          "module":"inpaint_global_harmonious","model":"control_v1p_sd15_brightness","weight":0.7,
          "guidance_start":0.35,"guidance_end":0.75,"control_mode":"Balanced",
          "resize_mode":"Crop and Resize","pixel_perfect":true,"processor_res":512,"threshold_a":64,
          "threshold_b":64,"low_vram":false,"enabled":true}]},
        "sd_model_checkpoint":"revAnimated_v122_7371.safetensors",
        "sd_vae":"vae-ft-mse-840000-ema-pruned.vae.pt",
        "image_link":"https://paintimage.glutinoust.com/api/2023_08_18/20230818183453157097_2436301704c05f465c363e5758d46cff.png"}}`,
  },
  {
    capability: "zhiqite.roop",
    jobId: "111612",
    input: { sourceUrl: ASSET, targetUrl: OTHER },
    urls: { sourceUrl: ROOP.sourceUrl, targetUrl: ROOP.targetUrl },
    path: `${TOOL_PATH}/roop`,
    body: `{"businessTaskId":"111612","targetUrl":"${ROOP.targetUrl}","sourceUrl":"${ROOP.sourceUrl}"}`,
  },
  {
    capability: "zhiqite.enhance",
    jobId: "100846412",
    input: {
      image: ASSET,
      resizeMode: 1,
      showExtrasResults: true,
      gfpganVisibility: 0,
      codeformerVisibility: 0,
      codeformerWeight: 0,
      upscalingResize: 2,
      upscalingResizeW: 2048,
      upscalingResizeH: 2048,
      upscalingCrop: false,
      upscaler1: "ESRGAN_4x",
      upscaler2: "None",
      extrasUpscaler2Visibility: 1,
      upscaleFirst: true,
    },
    urls: { image: ENHANCE.image },
    path: `${TOOL_PATH}/enhance`,
    body: `{"businessTaskId":"100846412","image":"${ENHANCE.image}","resizeMode":1,"upscalingResize":2,
      "upscalingResizeW":2048,"upscalingResizeH":2048,"upscalingCrop":false,"upscaler1":"ESRGAN_4x",
      "upscaler2":"None","extrasUpscaler2Visibility":1,"gfpganVisibility":0,"codeformerVisibility":0,
      "codeformerWeight":0,"upscaleFirst":true,"showExtrasResults":true}`,
  },
];
