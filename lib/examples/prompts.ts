import type { ToolId } from "../capabilities/tools";
import type { Bilingual } from "./examples";

/** Prompts to try a tool with; the art words are English because the vendor draws English words. */
export const EXAMPLE_PROMPTS: Partial<Record<ToolId, readonly Bilingual[]>> = {
  "text-to-image": [
    {
      "zh-CN": "晨雾中的群山与湖，低低的太阳，柔和的光",
      en: "Mountains and a lake in morning mist, a low sun, soft light",
    },
    {
      "zh-CN": "木桌上的一瓶精华，窗光斜照，米色背景",
      en: "A serum bottle on a wooden table, slanting window light, beige wall",
    },
    { "zh-CN": "黄昏的老街，商店亮起暖灯", en: "An old street at dusk, the shops lit warmly" },
    { "zh-CN": "陶瓷花瓶里的一束花，静物摄影", en: "Flowers in a ceramic vase, still life photography" },
  ],
  "image-to-image": [
    { "zh-CN": "同样的配色，画成花瓶里的一束花", en: "A vase of flowers in the same colours" },
    { "zh-CN": "换成冬天的雪景，清冷的光", en: "The same mood in winter snow, cold light" },
    { "zh-CN": "一只坐在窗边的猫，水彩质感", en: "A cat by the window, like a watercolour" },
  ],
  inpaint: [
    { "zh-CN": "一小束野花插在玻璃瓶里", en: "A small bunch of wild flowers in a glass jar" },
    { "zh-CN": "一盏暖光台灯", en: "A table lamp with warm light" },
  ],
  "controlled-generation": [
    { "zh-CN": "同样的姿势，穿驼色风衣，秋日街头", en: "The same pose in a camel coat, an autumn street" },
    { "zh-CN": "同样的布局，北欧风格的明亮客厅", en: "The same layout as a bright Nordic living room" },
  ],
  "transparent-asset": [
    { "zh-CN": "一只橘猫，插画风格", en: "A ginger cat, illustrated" },
    { "zh-CN": "草莓奶油蛋糕", en: "A berry cream cake" },
    { "zh-CN": "水晶香水瓶", en: "A crystal perfume flacon" },
  ],
  "image-to-video": [
    {
      "zh-CN": "云缓缓飘过，湖面泛起微波，镜头慢慢推近",
      en: "Clouds drift, the lake ripples, the camera moves in slowly",
    },
    { "zh-CN": "街灯一盏盏亮起，行人走过", en: "The street lamps come on one by one, people walk by" },
    { "zh-CN": "她微微转头，头发被风轻轻吹起", en: "She turns her head a little, the wind in her hair" },
  ],
  "art-word": [
    {
      "zh-CN": "“SUMMER SALE” 橙色立体字，海边配色",
      en: '"SUMMER SALE" in raised orange letters, seaside colours',
    },
    { "zh-CN": "“GOOD MORNING” 咖啡色长投影", en: '"GOOD MORNING" with a long coffee-brown shadow' },
    { "zh-CN": "“NEON NIGHT” 霓虹发光字", en: '"NEON NIGHT" glowing like neon' },
  ],
  "seamless-pattern": [
    { "zh-CN": "粉色花朵与叶子的印花", en: "Pink blossoms and leaves" },
    { "zh-CN": "柠檬与橙子切片，夏日", en: "Slices of lemon and orange, summer" },
    { "zh-CN": "深蓝夜空的星星几何图案", en: "Stars on a navy night sky, geometric" },
  ],
  variations: [
    { "zh-CN": "颜色更暖一些", en: "A little warmer in colour" },
    { "zh-CN": "更简洁，留白更多", en: "Simpler, with more empty space" },
  ],
  "line-art": [
    { "zh-CN": "干净的细线", en: "Clean, thin lines" },
    { "zh-CN": "手绘铅笔感", en: "Like a pencil drawing" },
  ],
  "product-title": [
    {
      "zh-CN": "不超过 30 字，突出材质与场景",
      en: "In English, at most 60 characters, naming material and occasion",
    },
    { "zh-CN": "不超过 20 字，年轻活泼", en: "In English, at most 40 characters, young and lively" },
  ],
};
