import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { randomOf } from "../drawing/random";
import type { Operation } from "../engine/work";
import { encodeClip } from "./encode-clip";
import { pixelsOf } from "./finish";
import { markBox, markPill } from "./mark";
import { layOver, lookThrough, viewAt } from "./motion";
import { fileOf } from "./picture";

/** Three seconds at 24 frames. */
const FRAMES = 72;
const LONGEST = 720;
/** The picture is kept larger than the clip, so that it stays sharp when the view comes nearer. */
const RESERVE = 1.25;

/** Made once from one of the studio's example pictures, for platforms without an encoder. */
const PREPARED = new URL("./prepared-clip.mp4", import.meta.url);

/** IMAGE2VIDEO: a short clip that begins with the picture and moves gently into it. */
export const image2video: Operation = async (work) => {
  const file = fileOf(work, "inputImage");
  const size = await clipSize(file);
  const picture = await pixelsOf(
    sharp(file)
      .flatten({ background: "#ffffff" })
      .removeAlpha()
      .resize(Math.round(size.width * RESERVE), Math.round(size.height * RESERVE), { fit: "cover" }),
  );
  const mark = await markFor(size);
  const random = randomOf(`motion ${work.seed}`);
  const towards = { x: random.between(0.25, 0.75), y: random.between(0.25, 0.65) };
  const bytes = await encodeClip({
    ...size,
    frames: FRAMES,
    frameAt: (index) => {
      const frame = lookThrough(picture, viewAt(index / (FRAMES - 1), picture, towards), size);
      if (mark) layOver(frame, size.width, mark);
      return frame;
    },
  });
  return { files: [{ bytes: bytes ?? (await readFile(PREPARED)), format: "mp4" }] };
};

/** The picture's own size or less, in even numbers, as H.264 wants them. */
async function clipSize(file: string): Promise<{ width: number; height: number }> {
  const { autoOrient } = await sharp(file).metadata();
  const scale = Math.min(1, LONGEST / Math.max(autoOrient.width, autoOrient.height));
  const even = (side: number) => Math.max(64, 2 * Math.round((side * scale) / 2));
  return { width: even(autoOrient.width), height: even(autoOrient.height) };
}

async function markFor({ width, height }: { width: number; height: number }) {
  const box = markBox(width, height);
  if (!box) return null;
  const pill = markPill({ ...box, left: 0, top: 0 });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${box.width}" height="${box.height}">${pill}</svg>`;
  return { ...(await pixelsOf(sharp(Buffer.from(svg)).ensureAlpha())), left: box.left, top: box.top };
}
