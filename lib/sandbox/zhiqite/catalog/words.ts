/** Something a model or LoRA is about: both names, and the prompt that draws its covers. */
export interface Theme {
  zh: string;
  en: string;
  prompt: string;
}

export const THEMES: readonly [Theme, ...Theme[]] = [
  { zh: "人像", en: "Portrait", prompt: "portrait woman" },
  { zh: "少年", en: "Boyhood", prompt: "portrait boy" },
  { zh: "汉服", en: "Hanfu", prompt: "portrait girl blossom" },
  { zh: "山水", en: "Shanshui", prompt: "landscape mountain" },
  { zh: "海岸", en: "Coastline", prompt: "landscape sea beach" },
  { zh: "雪原", en: "Snowfield", prompt: "landscape snow" },
  { zh: "秋林", en: "Autumn Wood", prompt: "landscape forest leaf" },
  { zh: "夜城", en: "Night City", prompt: "city street night neon" },
  { zh: "老街", en: "Old Street", prompt: "street town dusk" },
  { zh: "建筑", en: "Architecture", prompt: "building skyline" },
  { zh: "静物", en: "Still Life", prompt: "vase flower" },
  { zh: "咖啡", en: "Coffee Hour", prompt: "coffee cup" },
  { zh: "甜点", en: "Dessert", prompt: "cake" },
  { zh: "萌猫", en: "Cat", prompt: "cat" },
  { zh: "小鸟", en: "Bird", prompt: "bird" },
  { zh: "印花", en: "Print", prompt: "pattern flower" },
  { zh: "几何", en: "Geometry", prompt: "pattern geometric" },
  { zh: "潮服", en: "Streetwear", prompt: "t-shirt jacket" },
  { zh: "星空", en: "Starry Sky", prompt: "landscape night star" },
  { zh: "落日", en: "Sundown", prompt: "landscape sunset" },
];

/** What such things are called first; in both languages, in pairs. */
export const MANNERS: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ["水墨", "Ink"],
  ["青瓷", "Celadon"],
  ["琉璃", "Glass"],
  ["胶片", "Film"],
  ["赛博", "Cyber"],
  ["云锦", "Brocade"],
  ["浮光", "Lumen"],
  ["极简", "Minimal"],
  ["童话", "Fable"],
  ["敦煌", "Dunhuang"],
  ["霓虹", "Neon"],
  ["水彩", "Watercolor"],
  ["厚涂", "Impasto"],
  ["剪纸", "Papercut"],
  ["黏土", "Clay"],
  ["复古", "Retro"],
  ["晨雾", "Mist"],
  ["鎏金", "Gilded"],
  ["丝绒", "Velvet"],
  ["像素", "Pixel"],
  ["蒸汽", "Steam"],
  ["素描", "Sketch"],
  ["浮世", "Ukiyo"],
  ["奶油", "Cream"],
];

export const BASES: readonly [string, ...string[]] = [
  ...(["SD 1.5", "SD 1.5", "SD 1.5", "SD 1.5", "SD 1.5"] as const),
  ...["SDXL 1.0", "SDXL 1.0", "SDXL 1.0", "SD 2.1", "Pony", "Flux.1 D"],
];
