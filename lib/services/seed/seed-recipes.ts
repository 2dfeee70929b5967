import { searchColumns } from "../search/asset-search";
import type { SeedPicture } from "./seed-pictures";

/** How a seeded picture is said to have been made; `null` facets are those of an upload. */
export interface SeedRecipe extends SeedPicture {
  source: "upload" | "output";
  name: string | null;
  tool: string | null;
  provider: string | null;
  capability: string | null;
  model: string | null;
  loras: string[];
  searchText: string;
  searchGrams: string[];
}

const SUBJECTS = [
  ["橘猫趴在窗台上", "a ginger cat on the windowsill"],
  ["晨雾中的群山", "mountains in morning mist"],
  ["木桌上的香水瓶", "a perfume bottle on a wooden table"],
  ["雨夜的霓虹街道", "a neon street on a rainy night"],
  ["水墨风格的竹林", "bamboo in ink wash"],
  ["穿风衣的模特", "a model in a trench coat"],
  ["草莓奶油蛋糕", "a strawberry cream cake"],
  ["海边的灯塔", "a lighthouse by the sea"],
  ["向日葵田", "a field of sunflowers"],
  ["未来城市的天际线", "the skyline of a future city"],
] as const;
const MANNERS = [
  ["柔和的光", "soft light"],
  ["电影质感", "cinematic"],
  ["水彩", "watercolour"],
  ["极简构图", "minimal composition"],
  ["黄昏", "at dusk"],
  ["高细节", "highly detailed"],
  ["胶片颗粒", "film grain"],
  ["俯视视角", "seen from above"],
] as const;
const MADE = [
  ["text-to-image", "lingtu", "lingtu.text2img", null],
  ["image-to-image", "lingtu", "lingtu.img2img", null],
  ["text-to-image", "zhiqite", "zhiqite.text2image", "dreamshaper_8.safetensors"],
  ["text-to-image", "zhiqite", "zhiqite.text2image", "sd_xl_base_1.0.safetensors"],
  ["remove-object", "lingtu", "lingtu.remove", null],
  ["product-background", "lingtu", "lingtu.changeBackground", null],
  ["upscale", "lingtu", "lingtu.upscale", null],
] as const;

/** So many ways of making a picture, every tenth of them an upload, with what each is found by. */
export function seedRecipes(count: number, pictures: readonly SeedPicture[]): SeedRecipe[] {
  return Array.from({ length: count }, (_, index) => {
    const picture = pictures[index % pictures.length];
    if (!picture) throw new Error("no picture to seed with");
    const isUpload = index % 10 === 9;
    return { ...picture, ...(isUpload ? uploaded(index, picture) : made(index, picture)) };
  });
}

function made(index: number, picture: SeedPicture) {
  const [subject, manner] = [SUBJECTS[index % SUBJECTS.length], MANNERS[(index * 3) % MANNERS.length]];
  const [tool, provider, capability, model] = MADE[(index * 5) % MADE.length] ?? MADE[0];
  const loras = model && index % 3 === 0 ? [`ink_style_v${(index % 4) + 1}`] : [];
  const language = index % 2;
  const words = [`${subject?.[language]}, ${manner?.[language]} ${index}`, ...loras, model];
  const facts = { source: "output", tool, provider, capability, loras } as const;
  const found = searchColumns({ ...picture, ...facts, kind: "image", model: model ?? undefined, words });
  return { ...facts, ...found, model, name: null };
}

function uploaded(index: number, picture: SeedPicture) {
  const name = `素材 photo-${String(index).padStart(4, "0")}.webp`;
  const found = searchColumns({ ...picture, source: "upload", kind: "image", words: [name] });
  const none = { tool: null, provider: null, capability: null, model: null, loras: [] };
  return { ...found, ...none, source: "upload" as const, name };
}
