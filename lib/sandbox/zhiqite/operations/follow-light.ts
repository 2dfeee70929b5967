import type { Pixels } from "../../operations/finish";
import type { Control } from "./control-picture";

/** A picture whose lights and darks become the control's, as far as it weighs; the colours stay the picture's. */
export function followLight(picture: Pixels, { data: light }: Control, weight: number): Pixels {
  const share = Math.min(0.95, 0.45 + weight * 0.3);
  const { channels } = picture;
  const data = Buffer.from(picture.data);
  for (let pixel = 0; pixel < light.length; pixel += 1) {
    const at = pixel * channels;
    const [red = 0, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]];
    const own = Math.max(8, 0.299 * red + 0.587 * green + 0.114 * blue);
    const factor = (own + ((light[pixel] ?? own) - own) * share) / own;
    for (let channel = at; channel < at + 3; channel += 1) {
      data[channel] = Math.min(255, Math.round((data[channel] ?? 0) * factor));
    }
  }
  return { ...picture, data };
}
