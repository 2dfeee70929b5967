import sharp from "sharp";
import * as z from "zod";
import { channels, type Colour } from "../drawing/colour";
import type { Operation } from "../engine/work";
import { mainColours } from "./colours";
import { fileOf } from "./picture";

const NAMES: readonly (readonly [zh: string, en: string, colour: Colour])[] = [
  ["黑色", "black", "#141414"],
  ["深灰", "charcoal", "#4a4a4c"],
  ["浅灰", "light grey", "#b9babb"],
  ["白色", "white", "#f6f6f4"],
  ["米色", "beige", "#e0d2ba"],
  ["棕色", "brown", "#7a5233"],
  ["陶土红", "terracotta", "#b5623f"],
  ["红色", "red", "#c62f35"],
  ["粉色", "pink", "#e8a9b1"],
  ["橙色", "orange", "#ef8a35"],
  ["黄色", "yellow", "#efcf52"],
  ["橄榄绿", "olive", "#7d8142"],
  ["绿色", "green", "#3d8a50"],
  ["墨绿", "dark green", "#1f4a3d"],
  ["青色", "teal", "#2f8b8f"],
  ["浅蓝", "light blue", "#a5cbe3"],
  ["蓝色", "blue", "#2f6cb5"],
  ["藏青", "navy", "#1d2b53"],
  ["紫色", "purple", "#7b529c"],
];

interface Impression {
  colours: { zh: string; en: string }[];
  bright: "明亮" | "柔和" | "深沉";
  busy: boolean;
  shape: "横幅" | "竖幅" | "方形";
}

/** 图生文: what can be measured of a picture, put as a prompt. */
export const img2text: Operation = async (work) => {
  const { colours, bright, busy, shape } = await look(fileOf(work));
  const names = colours.map(({ zh }) => zh).join("、");
  const light = { 明亮: "光线通透", 柔和: "柔和的自然光", 深沉: "低调的侧光" }[bright];
  const detail = busy ? "细节丰富，层次分明" : "构图简洁，大面积留白";
  const english = colours.map(({ en }) => en).join(", ");
  const text = `${shape}构图，以${names}为主色，${bright}色调，${light}，${detail}，质感细腻，高清。A ${busy ? "detailed" : "minimal"} picture in ${english}.（沙盒 sandbox）`;
  return { files: [], text };
};

const titleInput = z.object({ prompt: z.string().optional() });

/** 商品图提取标题: a shop title from the picture's colours; the given rule is followed where it names a length. */
export const title: Operation = async (work) => {
  const { prompt = "" } = titleInput.parse(work.body);
  const { colours, bright, busy } = await look(fileOf(work));
  const [main, second] = colours;
  const english = /english|英文|英语/i.test(prompt);
  const parts = english
    ? [
        `${main?.en ?? "classic"} & ${second?.en ?? "white"}`,
        busy ? "patterned" : "minimalist",
        "everyday design",
        "gift-ready",
        "new season",
      ]
    : [
        `${main?.zh ?? "经典"}拼${second?.zh ?? "白色"}`,
        busy ? "精致图案款" : "简约纯色款",
        `${bright}质感`,
        "百搭日常",
        "送礼自用",
        "新品上市",
      ];
  const limit = Number(/(\d{1,3})\s*(?:个)?(?:字|characters|chars)/i.exec(prompt)?.[1] ?? 60);
  const mark = english ? " (sandbox)" : "（沙盒）";
  const words = [...parts.join(english ? ", " : " ")];
  return { files: [], text: words.slice(0, Math.max(4, limit - mark.length)).join("") + mark };
};

async function look(file: string): Promise<Impression> {
  const shares = await mainColours(file, 3);
  const { width, height } = await sharp(file).metadata();
  const { channels: stats, entropy } = await sharp(file).flatten({ background: "#ffffff" }).stats();
  const mean = stats.slice(0, 3).reduce((sum, channel) => sum + channel.mean, 0) / Math.min(3, stats.length);
  return {
    colours: shares
      .map(({ colour }) => nameOf(colour))
      .filter(({ en }, at, all) => all.findIndex((other) => other.en === en) === at),
    bright: mean > 170 ? "明亮" : mean > 95 ? "柔和" : "深沉",
    busy: entropy > 6.4,
    shape: width > height * 1.1 ? "横幅" : height > width * 1.1 ? "竖幅" : "方形",
  };
}

function nameOf(colour: Colour): { zh: string; en: string } {
  const [r, g, b] = channels(colour);
  const [best] = NAMES.map(([zh, en, sample]) => {
    const [sr, sg, sb] = channels(sample);
    return { zh, en, far: Math.hypot(r - sr, g - sg, b - sb) };
  }).sort((x, y) => x.far - y.far);
  return best ?? { zh: "灰色", en: "grey" };
}
