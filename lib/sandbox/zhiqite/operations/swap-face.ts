import sharp from "sharp";
import { compose } from "../../operations/composite";
import { fromPixels, pixelsOf, type Pixels } from "../../operations/finish";
import { rgbOf } from "../../operations/picture";
import { toneOf, towardsTone } from "../../operations/tone";
import { faceBox } from "./face-box";

/** The source's face in the target's place: as large as the one there, in the target's tone, its edge soft. */
export async function swapFace(source: string, target: string): Promise<Pixels> {
  const ground = await rgbOf(target);
  const from = await faceBox(source);
  const to = await faceBox(target);
  const size = { width: Math.max(4, to.width), height: Math.max(4, to.height) };
  const face = await pixelsOf(
    sharp(source)
      .flatten({ background: "#ffffff" })
      .removeAlpha()
      .extract(from)
      .resize({ ...size, fit: "fill" }),
  );
  const there = await pixelsOf(fromPixels(ground).extract({ left: to.left, top: to.top, ...size }));
  const toned = towardsTone(face, toneOf(there), 0.6, 0.4);
  const oval = Buffer.from(
    `<svg width="${size.width}" height="${size.height}"><defs><radialGradient id="o"><stop offset=".78" stop-color="#fff"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient></defs><rect width="100%" height="100%" fill="url(#o)"/></svg>`,
  );
  const cut = await fromPixels(toned)
    .ensureAlpha()
    .composite([{ input: oval, blend: "dest-in" }])
    .png()
    .toBuffer();
  return compose(ground, [{ pixels: await pixelsOf(sharp(cut)), left: to.left, top: to.top }]);
}
