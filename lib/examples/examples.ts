import type { ToolId } from "../capabilities/tools";
import type { Locale } from "../i18n/locales";

/** A word or two in both languages. */
export type Bilingual = Record<Locale, string>;

/** A picture made for the project that a designer can try a tool with; served from `/examples/<file>`. */
export interface ExamplePicture {
  id: string;
  file: string;
  width: number;
  height: number;
  /** Has a transparent ground. */
  transparent: boolean;
  tools: readonly ToolId[];
  title: Bilingual;
}

/** Rendered by `lib/cli/render-examples.ts`, which draws every id here. */
export const EXAMPLE_PICTURES: readonly ExamplePicture[] = [
  picture("bottle-on-table", 1280, 1120, "桌上的精华瓶", "A serum bottle on a table", [
    "matting",
    "upscale",
    "line-art",
    "outpaint",
    "prompt-from-image",
    "product-title",
    "image-to-image",
  ]),
  picture("table-with-mug", 1280, 960, "花瓶旁的杯子", "A mug left beside a vase", [
    "remove-object",
    "inpaint",
    "outpaint",
  ]),
  picture("shirt-on-figure", 960, 1280, "穿印花 T 恤的模特", "A printed T-shirt on a model", [
    "ai-model",
    "try-on",
    "matting",
    "controlled-generation",
  ]),
  picture("flat-lay-shirt", 1200, 1200, "平铺的印花 T 恤", "A printed T-shirt laid flat", [
    "pattern-detect-and-crop",
    "try-on",
    "product-title",
    "matting",
  ]),
  picture("summer-dress", 960, 1280, "波点连衣裙", "A dotted summer dress", ["try-on", "product-title"]),
  picture("leather-bag", 1280, 1120, "皮革手提包", "A leather handbag", [
    "matting",
    "product-title",
    "prompt-from-image",
    "line-art",
  ]),
  picture("floral-print", 1200, 1200, "花卉印花", "A floral print", [
    "seamless-pattern",
    "variations",
    "vectorise",
  ]),
  picture("evening-street", 1440, 960, "傍晚的街道", "A street at dusk", [
    "image-to-video",
    "upscale",
    "image-to-image",
    "prompt-from-image",
    "seamless-pattern",
  ]),
  picture("mountain-lake", 1440, 960, "群山与湖", "A mountain lake", [
    "image-to-video",
    "outpaint",
    "image-to-image",
    "upscale",
    "variations",
  ]),
  {
    ...picture("perfume-cut-out", 720, 1200, "香水瓶（透明底）", "A perfume flacon, cut out", [
      "product-background",
    ]),
    transparent: true,
  },
  picture("portrait", 1120, 1280, "肖像插画", "A portrait", [
    "style-transfer",
    "matting",
    "line-art",
    "face-swap",
    "image-to-video",
  ]),
  picture("cat", 1200, 1200, "橘猫", "A cat", [
    "style-transfer",
    "vectorise",
    "variations",
    "line-art",
    "matting",
  ]),
  picture("poster", 1120, 1400, "文字海报", "A poster with words", ["variations", "vectorise", "upscale"]),
  picture("room", 1440, 1080, "客厅一角", "A corner of a living room", [
    "remove-object",
    "outpaint",
    "inpaint",
    "prompt-from-image",
    "controlled-generation",
  ]),
  picture("podium", 1200, 1200, "商品展台", "A podium", ["product-background"]),
];

/** The example pictures a tool can be tried with, the best first. */
export function examplesFor(tool: ToolId): ExamplePicture[] {
  return EXAMPLE_PICTURES.filter(({ tools }) => tools.includes(tool));
}

function picture(
  id: string,
  width: number,
  height: number,
  zh: string,
  en: string,
  tools: readonly ToolId[],
): ExamplePicture {
  return { id, file: `${id}.webp`, width, height, transparent: false, tools, title: { "zh-CN": zh, en } };
}
