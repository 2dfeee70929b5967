import sharp from "sharp";
import { fromPixels, pixelsOf, type Pixels } from "./finish";

export interface Layer {
  pixels: Pixels;
  left: number;
  top: number;
}

/** Layers over an opaque ground; parts outside of it are cut off, so a layer may lie anywhere. */
export async function compose(ground: Pixels, layers: readonly Layer[]): Promise<Pixels> {
  const inputs = await Promise.all(layers.map((layer) => visible(ground, layer)));
  return pixelsOf(fromPixels(ground).composite(inputs.filter((input) => input !== null)));
}

async function visible(ground: Pixels, { pixels, left, top }: Layer) {
  const x = Math.max(0, left);
  const y = Math.max(0, top);
  const width = Math.min(ground.width, left + pixels.width) - x;
  const height = Math.min(ground.height, top + pixels.height) - y;
  if (width <= 0 || height <= 0) return null;
  const input = await fromPixels(pixels)
    .extract({ left: x - left, top: y - top, width, height })
    .png()
    .toBuffer();
  return { input, left: x, top: y };
}

/** A soft shadow of a cut-out: its alpha, in one colour, blurred by `blur` pixels; grows by twice that on each side. */
export async function shadowOf(cutOut: Pixels, blur: number, opacity: number): Promise<Layer> {
  const pad = Math.ceil(blur * 2);
  const alpha = await fromPixels(cutOut)
    .extractChannel("alpha")
    .extend({ left: pad, right: pad, top: pad, bottom: pad, background: "#000000" })
    .blur(Math.max(0.5, blur))
    .linear(opacity, 0)
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = alpha.info;
  const colour = sharp({ create: { width, height, channels: 3, background: "#1a1412" } });
  const pixels = await pixelsOf(colour.joinChannel(alpha.data, { raw: { width, height, channels: 1 } }));
  return { pixels, left: -pad, top: -pad };
}
