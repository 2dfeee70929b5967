/** One submit as ZhiQiTe has to receive it: what a designer gives, and the path and body on the wire. */
export interface Pinned {
  capability: `zhiqite.${string}`;
  input: Record<string, unknown>;
  /** The prepared pictures' URLs by written path. */
  urls?: Record<string, string>;
  settings?: Record<string, unknown>;
  callbackUrl?: string;
  path: string;
  /** Exact JSON text, whitespace aside; the studio's job id is the id of the document's example. */
  body: string;
  jobId: string;
}

export const ASSET = "0190c0de-0000-7000-8000-000000000001";
export const OTHER = "0190c0de-0000-7000-8000-000000000002";
export const SD_PATH = "/AIGCImgOpenServ/saas/sd/v2";
export const TOOL_PATH = "/AIGCImgOpenServ/saas/tool";

/** The examples' prompts, the lines broken by the page put together again. */
export const PROMPT =
  "{best quality}, {{masterpiece}}, {highres}, original, extremely detailed,incredibly_absurdres,intricate detail,(detailed face),(face:1.2),1girl , kneeling down, from below , crying, sitting, ghost";
export const NEGATIVE =
  "(nsfw:1.5),(nude:1.3), (child Pornography:1.2),molestation,incest,rape,about to be raped,(sex:1.3),uncensored,EasyNegative,(worst quality, low quality:1.4),(((distorted hands))),((disfigured)), ((bad art)), ((deformed)),((extra limbs)),((b&w)), (((duplicate))), ((morbid)), ((mutilated)),poorly drawn face, out of frame, mutation, mutated, (text), signature, monster,watermark,extra fingers,fewer fingers, Wrong hands,wrong fingers,fingers crossed,styled fingers,fingers missed,missed fingers,cheese fingers, chocolate fingers,fingers on fingers,closed fist, fighting fist,fist ,hands with fist,many fists,only hands with wrong fists,fingers crossed,\r\n";

/** What the three diffusion examples have in common. */
export const COMMON = {
  prompt: PROMPT,
  n_iter: 1,
  batch_size: 1,
  steps: 25,
  restore_faces: false,
  enable_hr: false,
  hr_scale: 2,
  width: 768,
  height: 768,
  negative_prompt: NEGATIVE,
  sampler_index: "DPM++ 2M Karras",
  hr_second_pass_steps: 20,
  hr_resize_x: 1024,
  hr_resize_y: 1024,
  denoising_strength: 0.55,
  sd_model_checkpoint: "revAnimated_v122_7371.safetensors",
};
