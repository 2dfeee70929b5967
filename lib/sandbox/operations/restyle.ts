import * as z from "zod";
import { drawPrompt } from "../drawing/draw-prompt";
import { rasterise } from "../drawing/render";
import type { Operation } from "../engine/work";
import { finish, fromPixels, pixelsOf } from "./finish";
import { fileOf, rgbOf } from "./picture";
import { sizeFor } from "./ratio";
import { toneOf, towardsTone } from "./tone";

const input = z.object({ prompt: z.string() });

/** Image to image: the given picture painted anew, its shapes kept, its colours moved towards the prompt's. */
export const restyle: Operation = async (work) => {
  const { prompt } = input.parse(work.body);
  const source = await rgbOf(fileOf(work));
  const size = sizeFor(nearestRatio(source));
  const painted = await pixelsOf(
    fromPixels(source)
      .resize({ ...size, fit: "cover" })
      .median(5),
  );
  const wish = drawPrompt({ prompt, ...size, seed: `${work.seed} ${prompt}` });
  const toned = towardsTone(painted, toneOf(await pixelsOf(rasterise(wish).removeAlpha())), 0.5, 0.35);
  const alive = fromPixels(toned).modulate({ saturation: 1.15 }).sharpen({ sigma: 1.2 });
  return { files: [await finish(alive, "jpg")] };
};

/** In sixteenths, so that a picture of odd sides gets one of round sides. */
function nearestRatio({ width, height }: { width: number; height: number }): string {
  const wide = Math.sqrt(width / height);
  return `${Math.max(1, Math.round(16 * wide))}:${Math.max(1, Math.round(16 / wide))}`;
}
