import sharp from "sharp";
import { openCv, withMats } from "./opencv";
import { rgbaOf } from "./picture";

/** Segmentation works at this size; the edge is refined when the mask is scaled back. */
const WORK_SIDE = 288;

export interface Mask {
  /** 0 is background, 255 is the subject. */
  data: Buffer;
  width: number;
  height: number;
}

/** The subject of a picture: its own transparency if it has any, else what differs in colour from the border. */
export async function subjectMask(file: string | Buffer): Promise<Mask> {
  const { data, width, height } = await rgbaOf(file);
  const own = alphaOf(data);
  if (own.some((value) => value < 250)) return { data: own, width, height };
  const scale = Math.min(1, WORK_SIDE / Math.max(width, height));
  const small = await sharp(file)
    .resize({
      width: Math.max(1, Math.round(width * scale)),
      height: Math.max(1, Math.round(height * scale)),
      fit: "fill",
    })
    .removeAlpha()
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const rough = await segment(small.data, small.info.width, small.info.height);
  const refined = await sharp(rough, {
    raw: { width: small.info.width, height: small.info.height, channels: 1 },
  })
    .blur(1)
    .resize({ width, height, kernel: "cubic", fit: "fill" })
    .linear(3, -255)
    .extractChannel(0)
    .raw()
    .toBuffer();
  return { data: refined, width, height };
}

function alphaOf(rgba: Buffer): Buffer {
  const alpha = Buffer.alloc(rgba.length / 4);
  for (let at = 0; at < alpha.length; at += 1) alpha[at] = rgba[at * 4 + 3] ?? 255;
  return alpha;
}

/** GrabCut, started from how unlike the border each pixel is. */
async function segment(rgb: Buffer, width: number, height: number): Promise<Buffer> {
  const { cv } = await openCv();
  const likeness = borderLikeness(rgb, width, height);
  return withMats((keep) => {
    const image = keep(cv.matFromArray(height, width, cv.CV_8UC3, rgb));
    const marks = keep(new cv.Mat(height, width, cv.CV_8UC1));
    for (let at = 0; at < likeness.length; at += 1) {
      const x = at % width;
      const y = Math.floor(at / width);
      const rim = x < 2 || y < 2 || x >= width - 2;
      const unlike = likeness[at] ?? 0;
      marks.data[at] = rim && unlike < 60 ? cv.GC_BGD : unlike > 34 ? cv.GC_PR_FGD : cv.GC_PR_BGD;
    }
    const [background, foreground] = [keep(new cv.Mat()), keep(new cv.Mat())];
    const somePresent = marks.data.includes(cv.GC_PR_FGD);
    if (somePresent) {
      cv.grabCut(
        image,
        marks,
        new cv.Rect(0, 0, width, height),
        background,
        foreground,
        3,
        cv.GC_INIT_WITH_MASK,
      );
    }
    const mask = keep(new cv.Mat(height, width, cv.CV_8UC1));
    for (let at = 0; at < likeness.length; at += 1) {
      mask.data[at] = marks.data[at] === cv.GC_FGD || marks.data[at] === cv.GC_PR_FGD ? 255 : 0;
    }
    return largestParts(Buffer.from(mask.data), width, height);
  });
}

/** Distance of every pixel from the nearest of the border's colours (a coarse sample of all sides but the foot). */
function borderLikeness(rgb: Buffer, width: number, height: number): Float32Array {
  const samples: [number, number, number][] = [];
  const take = (x: number, y: number) => {
    const at = (y * width + x) * 3;
    samples.push([rgb[at] ?? 0, rgb[at + 1] ?? 0, rgb[at + 2] ?? 0]);
  };
  for (let x = 0; x < width; x += Math.max(1, Math.floor(width / 24))) take(x, 1);
  for (let y = 0; y < height; y += Math.max(1, Math.floor(height / 24))) {
    take(1, y);
    take(width - 2, y);
  }
  return Float32Array.from({ length: width * height }, (_, pixel) => {
    const at = pixel * 3;
    return Math.min(
      ...samples.map(([r, g, b]) =>
        Math.hypot((rgb[at] ?? 0) - r, (rgb[at + 1] ?? 0) - g, (rgb[at + 2] ?? 0) - b),
      ),
    );
  });
}

/** Drops specks: parts under a twentieth of the largest one. */
async function largestParts(mask: Buffer, width: number, height: number): Promise<Buffer> {
  const { cv } = await openCv();
  return withMats((keep) => {
    const source = keep(cv.matFromArray(height, width, cv.CV_8UC1, mask));
    const [labels, stats, centroids] = [keep(new cv.Mat()), keep(new cv.Mat()), keep(new cv.Mat())];
    const count = cv.connectedComponentsWithStats(source, labels, stats, centroids);
    const areas = Array.from({ length: count }, (_, label) =>
      label === 0 ? 0 : stats.intAt(label, cv.CC_STAT_AREA),
    );
    const least = Math.max(...areas) / 20;
    const kept = Buffer.alloc(mask.length);
    for (let at = 0; at < kept.length; at += 1) {
      kept[at] = (areas[labels.data32S[at] ?? 0] ?? 0) > least ? 255 : 0;
    }
    return kept;
  });
}

/** The smallest box around the subject, or null when there is none. */
export function maskBounds({
  data,
  width,
  height,
}: Mask): { left: number; top: number; width: number; height: number } | null {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let at = 0; at < data.length; at += 1) {
    if ((data[at] ?? 0) < 128) continue;
    const x = at % width;
    const y = Math.floor(at / width);
    [left, top, right, bottom] = [
      Math.min(left, x),
      Math.min(top, y),
      Math.max(right, x),
      Math.max(bottom, y),
    ];
  }
  return right < 0 ? null : { left, top, width: right - left + 1, height: bottom - top + 1 };
}
