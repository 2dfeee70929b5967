import { randomOf } from "../../drawing/random";
import type { Pixels } from "../../operations/finish";
import { openCv, withMats } from "../../operations/opencv";
import type { Control } from "./control-picture";

/** From here on a grey is paper, below it a line that parts two areas. */
const PAPER = 200;
/** Areas smaller than this take the colour under them. */
const SPECK = 60;

interface Colouring {
  seed: number;
  /** The picture's own colours stay, as a base picture's do; else each area between lines takes one. */
  keepsColours: boolean;
}

/**
 * A picture under drawn lines: every area between them in a colour taken from the picture, the lines dark. The more
 * it weighs, the less of the picture's own shapes is left.
 */
export async function colourLines(
  picture: Pixels,
  lines: Control,
  weight: number,
  { seed, keepsColours }: Colouring,
): Promise<Pixels> {
  const share = keepsColours ? 0 : Math.min(1, 0.55 + weight * 0.35);
  const dark = Math.min(1, 0.35 + weight * 0.5);
  const areas = await labelled(lines);
  const colours = areaColours(picture, areas, seed);
  const data = Buffer.from(picture.data);
  for (let pixel = 0; pixel < areas.length; pixel += 1) {
    const colour = colours.get(areas[pixel] ?? 0);
    const light = 1 - dark * (1 - (lines.data[pixel] ?? 255) / 255);
    for (let channel = 0; channel < 3; channel += 1) {
      const at = pixel * picture.channels + channel;
      const own = data[at] ?? 0;
      const flat = colour ? own * 0.18 + (colour[channel] ?? own) * 0.82 : own;
      data[at] = Math.round((own + (flat - own) * share) * light);
    }
  }
  return { ...picture, data };
}

/** The number of the area each pixel is in; 0 is a line. */
async function labelled({ data, width, height }: Control): Promise<Int32Array> {
  const { cv } = await openCv();
  return withMats((keep) => {
    const paper = keep(cv.matFromArray(height, width, cv.CV_8UC1, data));
    cv.threshold(paper, paper, PAPER, 255, cv.THRESH_BINARY);
    const labels = keep(new cv.Mat());
    cv.connectedComponents(paper, labels, 4);
    return Int32Array.from(labels.data32S);
  });
}

/** For each area the colour at one of its pixels in the picture, chosen by chance and always the same. */
function areaColours(picture: Pixels, areas: Int32Array, seed: number): Map<number, number[]> {
  const sizes = new Map<number, number>();
  for (const area of areas) sizes.set(area, (sizes.get(area) ?? 0) + 1);
  const wanted = new Map(
    [...sizes]
      .filter(([area, size]) => area !== 0 && size >= SPECK)
      .map(([area, size]) => [area, randomOf(`${seed} ${area}`).whole(0, size - 1)]),
  );
  const colours = new Map<number, number[]>();
  for (const [pixel, area] of areas.entries()) {
    const left = wanted.get(area);
    if (left === undefined) continue;
    if (left > 0) {
      wanted.set(area, left - 1);
      continue;
    }
    wanted.delete(area);
    const at = pixel * picture.channels;
    colours.set(area, [...picture.data.subarray(at, at + 3)]);
  }
  return colours;
}
