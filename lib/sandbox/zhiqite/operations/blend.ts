import type { Pixels } from "../../operations/finish";
import { openCv, withMats } from "../../operations/opencv";
import type { Mask } from "../../operations/subject-mask";

/** `share` (0–1) of the second picture in the first; both have the same size and three channels. */
export function mixed(first: Pixels, second: Pixels, share: number): Pixels {
  const data = Buffer.from(first.data);
  for (let at = 0; at < data.length; at += 1) {
    const own = data[at] ?? 0;
    data[at] = Math.round(own + ((second.data[at] ?? own) - own) * share);
  }
  return { ...first, data };
}

/** The second picture where the mask is white, the first where it is black, both where it is grey. */
export function throughMask(first: Pixels, second: Pixels, mask: Mask): Pixels {
  const { channels } = first;
  const data = Buffer.from(first.data);
  for (let pixel = 0; pixel < mask.data.length; pixel += 1) {
    const share = (mask.data[pixel] ?? 0) / 255;
    if (share === 0) continue;
    for (let at = pixel * channels; at < pixel * channels + 3; at += 1) {
      const own = data[at] ?? 0;
      data[at] = Math.round(own + ((second.data[at] ?? own) - own) * share);
    }
  }
  return { ...first, data };
}

/** A mask made softer by two different amounts, in pixels. */
export async function blurred(mask: Mask, x: number, y: number): Promise<Mask> {
  if (x === 0 && y === 0) return mask;
  const { cv } = await openCv();
  return withMats((keep) => {
    const source = keep(cv.matFromArray(mask.height, mask.width, cv.CV_8UC1, mask.data));
    const soft = keep(new cv.Mat());
    cv.GaussianBlur(source, soft, new cv.Size(0, 0), Math.max(0.1, x), Math.max(0.1, y));
    return { ...mask, data: Buffer.from(soft.data) };
  });
}
