import sharp from "sharp";
import { foreground } from "./flood-mask";
import { grabCut } from "./grab-cut";
import { openCv, withMats } from "./opencv";
import { rgbaOf } from "./picture";

/** Segmentation works at these sizes; the edge is smoothed when the mask is scaled back. */
const FLOOD_SIDE = 560;
const GRAB_SIDE = 256;

export interface Mask {
  /** 0 is background, 255 is the subject. */
  data: Buffer;
  width: number;
  height: number;
}
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * The subject of a picture: its own transparency if it has any, else what an edge separates from the border, else
 * (where edges are everywhere or nowhere) what differs from the border in colour.
 */
export async function subjectMask(file: string | Buffer): Promise<Mask> {
  const { data, width, height } = await rgbaOf(file);
  const own = alphaOf(data);
  if (own.some((value) => value < 250)) return { data: own, width, height };
  const flooded = await parts(await small(file, width, height, FLOOD_SIDE), foreground);
  const share = shareOf(flooded);
  const rough =
    share > 0.015 && share < 0.9
      ? flooded
      : await parts(await small(file, width, height, GRAB_SIDE), grabCut);
  return { data: await enlarge(rough, width, height), width, height };
}

/** The smallest box around the subject, or null when there is none. */
export function maskBounds({ data, width, height }: Mask): Box | null {
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

function alphaOf(rgba: Buffer): Buffer {
  const alpha = Buffer.alloc(rgba.length / 4);
  for (let at = 0; at < alpha.length; at += 1) alpha[at] = rgba[at * 4 + 3] ?? 255;
  return alpha;
}

function shareOf({ data }: Mask): number {
  return data.reduce((sum, value) => sum + (value >= 128 ? 1 : 0), 0) / data.length;
}

async function small(file: string | Buffer, width: number, height: number, side: number): Promise<Mask> {
  const scale = Math.min(1, side / Math.max(width, height));
  const { data, info } = await sharp(file)
    .resize({
      width: Math.max(3, Math.round(width * scale)),
      height: Math.max(3, Math.round(height * scale)),
      fit: "fill",
    })
    .median(3)
    .removeAlpha()
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** Segments, cuts away lines and specks (parts under an eighth of the largest) and fills holes. */
async function parts(
  { data, width, height }: Mask,
  segment: (rgb: Buffer, width: number, height: number) => Buffer | Promise<Buffer>,
): Promise<Mask> {
  const found = await segment(data, width, height);
  const { cv } = await openCv();
  const kept = withMats((keep) => {
    const source = keep(cv.matFromArray(height, width, cv.CV_8UC1, found));
    const opened = keep(new cv.Mat());
    cv.morphologyEx(source, opened, cv.MORPH_OPEN, keep(cv.Mat.ones(9, 9, cv.CV_8U)));
    const outlines = keep(new cv.MatVector());
    cv.findContours(opened, outlines, keep(new cv.Mat()), cv.RETR_EXTERNAL, cv.CHAIN_APPROX_NONE);
    cv.drawContours(opened, outlines, -1, new cv.Scalar(255), cv.FILLED);
    const [labels, stats, centroids] = [keep(new cv.Mat()), keep(new cv.Mat()), keep(new cv.Mat())];
    const count = cv.connectedComponentsWithStats(opened, labels, stats, centroids);
    const areas = Array.from({ length: count }, (_, label) =>
      label === 0 ? 0 : stats.intAt(label, cv.CC_STAT_AREA),
    );
    const least = Math.max(...areas) / 8;
    return Buffer.from(Uint8Array.from(labels.data32S, (label) => ((areas[label] ?? 0) > least ? 255 : 0)));
  });
  return { data: kept, width, height };
}

function enlarge(mask: Mask, width: number, height: number): Promise<Buffer> {
  return sharp(mask.data, { raw: { width: mask.width, height: mask.height, channels: 1 } })
    .blur(0.9)
    .resize({ width, height, kernel: "cubic", fit: "fill" })
    .linear(2.6, -190)
    .extractChannel(0)
    .raw()
    .toBuffer();
}
