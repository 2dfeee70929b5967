import sharp from "sharp";
import type { Operation } from "../engine/work";
import { finish } from "./finish";
import { openCv, withMats } from "./opencv";
import { fileOf } from "./picture";
import { maskBounds, subjectMask, type Box } from "./subject-mask";

const WORK_SIDE = 360;

/** 图案裁剪: the print on a garment, cut out as a rectangle. */
export const detect: Operation = async (work) => {
  const file = fileOf(work);
  const box = await detectPrint(file);
  return { files: [await finish(sharp(file).extract(box), "png")] };
};

/**
 * The largest connected region inside the subject that differs from the subject's own commonest colour. A subject
 * of one colour has no print: its middle is taken.
 */
export async function detectPrint(file: string | Buffer): Promise<Box> {
  const { width, height } = await sharp(file).metadata();
  const scale = Math.min(1, WORK_SIDE / Math.max(width, height));
  const size = {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
  const rgb = await sharp(file)
    .resize({ ...size, fit: "fill" })
    .flatten({ background: "#ffffff" })
    .median(3)
    .removeAlpha()
    .raw()
    .toBuffer();
  const full = await subjectMask(file);
  const subject = await sharp(full.data, { raw: { width, height, channels: 1 } })
    .resize({ ...size, fit: "fill" })
    .extractChannel(0)
    .raw()
    .toBuffer();
  const found = await largestDifferent(rgb, subject, size);
  const box = found ?? middleOf(maskBounds({ data: subject, ...size }) ?? { left: 0, top: 0, ...size });
  return grown(box, scale, width, height);
}

async function largestDifferent(
  rgb: Buffer,
  subject: Buffer,
  { width, height }: { width: number; height: number },
): Promise<Box | null> {
  const { cv } = await openCv();
  const ground = commonestColour(rgb, subject);
  return withMats((keep) => {
    const inside = keep(
      cv.matFromArray(
        height,
        width,
        cv.CV_8UC1,
        subject.map((value) => (value > 128 ? 255 : 0)),
      ),
    );
    const core = keep(new cv.Mat());
    cv.erode(inside, core, keep(cv.Mat.ones(9, 9, cv.CV_8U)));
    const different = keep(new cv.Mat(height, width, cv.CV_8UC1));
    for (let at = 0; at < subject.length; at += 1) {
      const distance = Math.hypot(...ground.map((value, channel) => (rgb[at * 3 + channel] ?? 0) - value));
      different.data[at] = core.data[at] === 255 && distance > 62 ? 255 : 0;
    }
    const closed = keep(new cv.Mat());
    cv.morphologyEx(different, closed, cv.MORPH_CLOSE, keep(cv.Mat.ones(13, 13, cv.CV_8U)));
    const [labels, stats, centroids] = [keep(new cv.Mat()), keep(new cv.Mat()), keep(new cv.Mat())];
    const count = cv.connectedComponentsWithStats(closed, labels, stats, centroids);
    const parts = Array.from({ length: Math.max(0, count - 1) }, (_, index) => ({
      area: stats.intAt(index + 1, cv.CC_STAT_AREA),
      left: stats.intAt(index + 1, cv.CC_STAT_LEFT),
      top: stats.intAt(index + 1, cv.CC_STAT_TOP),
      width: stats.intAt(index + 1, cv.CC_STAT_WIDTH),
      height: stats.intAt(index + 1, cv.CC_STAT_HEIGHT),
    }));
    const largest = parts.sort((a, b) => b.area - a.area)[0];
    return largest && largest.area > width * height * 0.004 ? largest : null;
  });
}

function commonestColour(rgb: Buffer, subject: Buffer): [number, number, number] {
  const bins = new Map<number, [number, number, number, number]>();
  for (let at = 0; at < subject.length; at += 1) {
    if ((subject[at] ?? 0) < 128) continue;
    const [r, g, b] = [rgb[at * 3] ?? 0, rgb[at * 3 + 1] ?? 0, rgb[at * 3 + 2] ?? 0];
    const key = ((r >> 5) << 10) | ((g >> 5) << 5) | (b >> 5);
    const [hits, ...sum] = bins.get(key) ?? [0, 0, 0, 0];
    bins.set(key, [hits + 1, sum[0] + r, sum[1] + g, sum[2] + b]);
  }
  const [hits, r, g, b] = [...bins.values()].sort((x, y) => y[0] - x[0])[0] ?? [1, 255, 255, 255];
  return [r / hits, g / hits, b / hits];
}

function middleOf({ left, top, width, height }: Box): Box {
  return {
    left: left + Math.round(width * 0.2),
    top: top + Math.round(height * 0.2),
    width: Math.max(1, Math.round(width * 0.6)),
    height: Math.max(1, Math.round(height * 0.6)),
  };
}

/** The box in the picture's own pixels, with a little air around it. */
function grown(box: Box, scale: number, width: number, height: number): Box {
  const air = 3;
  const left = Math.max(0, Math.floor((box.left - air) / scale));
  const top = Math.max(0, Math.floor((box.top - air) / scale));
  const right = Math.min(width, Math.ceil((box.left + box.width + air) / scale));
  const bottom = Math.min(height, Math.ceil((box.top + box.height + air) / scale));
  return { left, top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) };
}
