import { createHash } from "node:crypto";
import sharp from "sharp";
import { decodePixels } from "../../imaging/pixels";
import { storage } from "../../storage";
import { storeThumbnails } from "../assets/store-derivatives";

/** A drawn picture that many seeded rows share: the files of a million of their own would fill a disk. */
export interface SeedPicture {
  storageKey: string;
  width: number;
  height: number;
  bytes: number;
  sha256: string;
  placeholder: string;
}

/** Sides of pictures as studios make them, wide, upright and square. */
const SIZES = [
  [1024, 1024],
  [1024, 768],
  [768, 1024],
  [1280, 720],
  [720, 1280],
  [1200, 800],
  [832, 1216],
  [1024, 640],
] as const;

/** Draws so many landscapes and stores each with its thumbnails, under keys that stay the same. */
export async function storeSeedPictures(count: number): Promise<SeedPicture[]> {
  const pictures: SeedPicture[] = [];
  for (let index = 0; index < count; index += 1) pictures.push(await storeOne(index));
  return pictures;
}

async function storeOne(index: number): Promise<SeedPicture> {
  const [width, height] = SIZES[index % SIZES.length] ?? SIZES[0];
  const bytes = await sharp(Buffer.from(landscape(index, width, height)))
    .webp({ quality: 60 })
    .toBuffer();
  const storageKey = `seed/${String(index).padStart(4, "0")}.webp`;
  await storage().put(storageKey, bytes, "image/webp");
  const placeholder = await storeThumbnails(storageKey, await decodePixels(bytes, "webp"));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { storageKey, width, height, bytes: bytes.length, sha256, placeholder };
}

/** A sky with a sun over three ranges of hills, in colours and shapes of its own. */
function landscape(index: number, width: number, height: number): string {
  const hue = (index * 47) % 360;
  const random = sequence(index + 1);
  const hills = [0, 1, 2].map((layer) => {
    const base = height * (0.55 + layer * 0.14);
    const points = Array.from({ length: 7 }, (_, at) => [
      (width * at) / 6,
      base - random() * height * (0.22 - layer * 0.05),
    ]);
    const line = points.map(([x = 0, y = 0]) => `${x.toFixed(0)},${y.toFixed(0)}`).join(" ");
    const colour = `hsl(${hue + layer * 14} ${34 + layer * 8}% ${52 - layer * 14}%)`;
    return `<polygon points="0,${height} ${line} ${width},${height}" fill="${colour}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <linearGradient id="sky" x2="0" y2="1"><stop stop-color="hsl(${hue + 180} 55% 62%)"/><stop offset="1" stop-color="hsl(${hue + 30} 75% 86%)"/></linearGradient>
    <rect width="100%" height="100%" fill="url(#sky)"/>
    <circle cx="${width * (0.15 + random() * 0.7)}" cy="${height * (0.15 + random() * 0.25)}" r="${height * 0.07}" fill="#fff6dd"/>
    ${hills.join("")}</svg>`;
}

/** Numbers from 0 to 1 that are the same for the same seed. */
function sequence(seed: number): () => number {
  let state = seed * 2_654_435_761;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.abs(state) / 4_294_967_296;
  };
}
