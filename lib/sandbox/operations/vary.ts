import type { Random } from "../drawing/random";
import { fromPixels, pixelsOf, type Pixels } from "./finish";
import { rgbOf } from "./picture";

/** A picture cropped, turned, mirrored and tinted by chance; `freedom` 0–1 is how far it may go. */
export async function vary(
  file: string | Buffer,
  size: { width: number; height: number },
  random: Random,
  { freedom, upright }: { freedom: number; upright: boolean },
): Promise<Pixels> {
  const source = await rgbOf(file);
  const reach = 0.25 + freedom * 0.75;
  const angle = upright ? 0 : random.between(-9, 9) * reach;
  // Turned, the corners would show nothing: the picture is first made large enough to crop them away.
  const turn = Math.abs((angle * Math.PI) / 180);
  const longer = Math.max(size.width, size.height) / Math.min(size.width, size.height);
  const zoom = (Math.cos(turn) + longer * Math.sin(turn)) * (1 + random.between(0, 0.22) * reach);
  const wide = { width: Math.ceil(size.width * zoom), height: Math.ceil(size.height * zoom) };
  const enlarged = await pixelsOf(fromPixels(source).resize({ ...wide, fit: "cover", kernel: "lanczos3" }));
  const turned = await pixelsOf(fromPixels(enlarged).rotate(angle));
  const left = Math.floor((turned.width - size.width) / 2);
  const top = Math.floor((turned.height - size.height) / 2);
  const cut = fromPixels(turned).extract({ left, top, ...size });
  if (!upright && random.next() < 0.5) cut.flop();
  return pixelsOf(
    cut.modulate({
      hue: Math.round(random.between(-38, 38) * reach),
      saturation: 1 + random.between(-0.22, 0.3) * reach,
      brightness: 1 + random.between(-0.08, 0.1) * reach,
    }),
  );
}
