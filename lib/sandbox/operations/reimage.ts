import sharp, { type Sharp } from "sharp";
import * as z from "zod";
import type { Operation } from "../engine/work";
import { randomOf } from "../drawing/random";
import { detectPrint } from "./detect";
import { finish, fromPixels, pixelsOf } from "./finish";
import { fileOf } from "./picture";
import { sizeFor } from "./ratio";
import { makeTile } from "./tile";
import { vary } from "./vary";

const plain = z.object({
  imageWeight: z.number(),
  seamless: z.boolean().default(false),
  prompt: z.string().default(""),
  ar: z.string().default("1:1"),
  num: z.number().default(1),
});
const pro = z.object({
  type: z.enum(["0", "1"]).default("0"),
  similarity: z.number(),
  onlyPattern: z.boolean().default(false),
  circle: z.boolean().default(false),
  bgColor: z.number().default(0),
  ar: z.string().default("1:1"),
  num: z.number().default(4),
});

const BACKGROUNDS = ["#f1efea", "#0b0b0c", "#ffffff"] as const;

/** 相似图裂变: crops, turns and tints of the picture, the further from it the lower its weight. */
export const reimage: Operation = async (work) => {
  const { imageWeight, seamless, prompt, ar, num } = plain.parse(work.body);
  const size = sizeFor(ar);
  const files = [];
  for (let index = 0; index < num; index += 1) {
    const random = randomOf(`${work.seed} ${prompt} ${index}`);
    const varied = await vary(fileOf(work), size, random, { freedom: 1 - imageWeight, upright: seamless });
    files.push(await finish(fromPixels(seamless ? makeTile(varied, "both") : varied), "jpg"));
  }
  return { files };
};

/** 相似图裂变进阶版: the same, of the print alone, as a disc or on a plain ground when asked. */
export const reimagePro: Operation = async (work) => {
  const { type, similarity, onlyPattern, circle, bgColor, ar, num } = pro.parse(work.body);
  const size = sizeFor(ar);
  const file = fileOf(work);
  const source = onlyPattern
    ? await sharp(file)
        .extract(await detectPrint(file))
        .png()
        .toBuffer()
    : file;
  const ground = BACKGROUNDS[bgColor] ?? BACKGROUNDS[0];
  const files = [];
  for (let index = 0; index < num; index += 1) {
    const random = randomOf(`${work.seed} pro ${index}`);
    // Lettering may not be turned or mirrored, or nobody could read it.
    const freedom = type === "1" ? 0.2 : 1 - similarity;
    const varied = fromPixels(await vary(source, size, random, { freedom, upright: type === "1" }));
    if (circle) files.push(await finish(await disc(varied, size, ground), "png"));
    else files.push(await finish(bgColor === 0 ? varied : await framed(varied, size, ground), "png"));
  }
  return { files };
};

async function disc(picture: Sharp, { width, height }: { width: number; height: number }, ground: string) {
  const side = Math.round(Math.min(width, height) * 0.92);
  const shape = Buffer.from(
    `<svg width="${side}" height="${side}"><circle cx="${side / 2}" cy="${side / 2}" r="${side / 2}"/></svg>`,
  );
  const pixels = await pixelsOf(picture);
  const cut = await fromPixels(pixels)
    .resize({ width: side, height: side, fit: "cover" })
    .ensureAlpha()
    .composite([{ input: shape, blend: "dest-in" }])
    .png()
    .toBuffer();
  return canvas(width, height, ground).composite([{ input: cut, gravity: "centre" }]);
}

async function framed(picture: Sharp, { width, height }: { width: number; height: number }, ground: string) {
  const pixels = await pixelsOf(picture);
  const inner = { width: Math.round(width * 0.84), height: Math.round(height * 0.84) };
  const input = await fromPixels(pixels).resize(inner).png().toBuffer();
  return canvas(width, height, ground).composite([{ input, gravity: "centre" }]);
}

function canvas(width: number, height: number, background: string): Sharp {
  return sharp({ create: { width, height, channels: 3, background } });
}
