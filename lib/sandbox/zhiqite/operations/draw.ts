import sharp from "sharp";
import { drawPrompt } from "../../drawing/draw-prompt";
import { randomOf } from "../../drawing/random";
import { withGrain } from "../../drawing/render";
import type { Made } from "../../engine/work";
import { finish, fromPixels, pixelsOf, type Pixels } from "../../operations/finish";
import type { SdInput, Size } from "./sd-input";

const STYLES = ["pictureBook", "illustration", "anime", "game", "photo", "3D"] as const;
const LORA = /<lora:([^:>]+)(?::(-?[\d.]+))?>/g;

/** The picture of a prompt: always the same for the same prompt, model, VAE and seed at the same size. */
export async function drawSd(
  { prompt, checkpoint, vae = "" }: Pick<SdInput, "prompt" | "checkpoint" | "vae">,
  seed: number,
  size: Size,
): Promise<Pixels> {
  const style = randomOf(checkpoint).pick(STYLES);
  const words = prompt.replace(LORA, " ");
  const svg = drawPrompt({ prompt: words, style, ...size, seed: `${checkpoint} ${words} ${seed}` });
  const drawn = await withGrain(svg, String(seed), style === "photo" ? 8 : 4);
  return pixelsOf(drawn.modulate(tintOf(prompt, checkpoint, vae)));
}

/** What a model, a VAE and the prompt's LoRAs do to its colours: the heavier a LoRA, the more. */
function tintOf(prompt: string, checkpoint: string, vae: string) {
  let hue = randomOf(`hue ${checkpoint}`).between(-14, 14);
  let saturation = randomOf(`vae ${vae}`).between(0.9, 1.18);
  for (const [, name = "", weight = "1"] of prompt.matchAll(LORA)) {
    const random = randomOf(`lora ${name}`);
    hue += random.between(-50, 50) * Number(weight);
    saturation *= 1 + random.between(-0.2, 0.35) * Number(weight);
  }
  return { hue: Math.round(hue), saturation: Math.max(0.1, saturation) };
}

/** A finished picture in the asked format, after 高清修复 when that was asked for. */
export async function finishSd(
  pixels: Pixels,
  { hires, format }: Pick<SdInput, "hires" | "format">,
): Promise<Made> {
  const picture = fromPixels(pixels);
  if (!hires) return finish(picture, format);
  const large = picture.resize({ ...hires, kernel: "lanczos3", fit: "cover" });
  return finish(sharp(await large.png({ compressionLevel: 1 }).toBuffer()).sharpen({ sigma: 0.9 }), format);
}
