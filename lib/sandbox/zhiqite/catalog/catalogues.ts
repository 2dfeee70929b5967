import { makeStyles } from "./styles";

/** 查询模型列表. */
export const MODELS = makeStyles("model", 420, {
  name: "Photon",
  file: "photon_v1_84728",
  baseModel: "SD 1.5",
  version: "v1",
});

/** 查询lora列表. */
export const LORAS = makeStyles("lora", 640, {
  name: "Paper Lantern 纸灯笼",
  file: "paper_lantern_v10_26390",
  baseModel: "SD 1.5",
  version: "v1",
});

/** 查询vae列表. */
export const VAES: readonly string[] = [
  "vae-ft-mse-840000-ema-pruned.ckpt",
  "k1F8Anime2_k1F8Anime2VAE.ckpt",
  "sdxl_vae.safetensors",
  ...["softLight", "clearColor", "warmFilm", "inkBlack", "vividAnime", "flatTone"].flatMap((name) =>
    ["V1", "V2", "V3", "Pastel", "Night"].map((version) => `${name}_${name}${version}.vae.pt`),
  ),
];

/** 查询Embedding列表: the document's ten, and more of their kind. */
export const EMBEDDINGS: readonly string[] = [
  ...["FastNegativeV2", "bad-artist-anime", "bad-artist", "bad-hands-5", "bad-image-v2-39000"],
  ...["bad-picture-chill-75v", "bad_prompt", "bad_prompt_version2", "badhandv4", "by-bad-artist-neg"],
  ...["EasyNegative", "ng_deepnegative_v1_75t", "verybadimagenegative_v1.3", "negative_hand-neg"],
  ...["blurry", "lowres", "crowded", "flat-light", "over-sharp", "watermarked"].flatMap((name) =>
    [1, 2, 3, 4].map((version) => `${name}-neg-v${version}`),
  ),
];
