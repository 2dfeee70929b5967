import type { Pixels } from "./finish";

/** Mean and spread of each channel over the opaque pixels. */
interface Tone {
  mean: [number, number, number];
  spread: [number, number, number];
}

export function toneOf({ data, channels }: Pixels, step = 7): Tone {
  const sum = [0, 0, 0];
  const squares = [0, 0, 0];
  let count = 0;
  for (let at = 0; at < data.length; at += channels * step) {
    if (channels === 4 && (data[at + 3] ?? 0) < 128) continue;
    count += 1;
    for (let channel = 0; channel < 3; channel += 1) {
      const value = data[at + channel] ?? 0;
      sum[channel] = (sum[channel] ?? 0) + value;
      squares[channel] = (squares[channel] ?? 0) + value * value;
    }
  }
  const total = Math.max(1, count);
  const mean = (channel: number) => (sum[channel] ?? 0) / total;
  const spread = (channel: number) =>
    Math.sqrt(Math.max(1, (squares[channel] ?? 0) / total - mean(channel) ** 2));
  return { mean: [mean(0), mean(1), mean(2)], spread: [spread(0), spread(1), spread(2)] };
}

/** A picture whose tone is moved towards another's by `share` (0–1). */
export function towardsTone(pixels: Pixels, target: Tone, share: number, spreadShare = share): Pixels {
  const own = toneOf(pixels);
  const { data, channels } = pixels;
  const table = [0, 1, 2].map((channel) => {
    const [from, to] = [own.mean[channel] ?? 0, target.mean[channel] ?? 0];
    const stretch = 1 + ((target.spread[channel] ?? 1) / (own.spread[channel] ?? 1) - 1) * spreadShare;
    return Uint8ClampedArray.from(
      { length: 256 },
      (_, value) => (value - from) * stretch + from + (to - from) * share,
    );
  });
  const moved = Buffer.from(data);
  for (let at = 0; at < moved.length; at += channels) {
    for (let channel = 0; channel < 3; channel += 1) {
      moved[at + channel] = table[channel]?.[moved[at + channel] ?? 0] ?? 0;
    }
  }
  return { ...pixels, data: moved };
}
