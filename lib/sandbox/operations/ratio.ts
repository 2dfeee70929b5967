/** A result's size for a ratio `W:H`: about a megapixel, exactly in the ratio where that has whole pixels. */
export function sizeFor(ratio: string, side = 1024): { width: number; height: number } {
  const [w = 1, h = 1] = ratio.split(":").map(Number);
  const divisor = gcd(w, h);
  const [a, b] = [w / divisor, h / divisor];
  const unit = Math.max(1, Math.round(side / Math.sqrt(a * b)));
  // Even units keep the sides even, as the vendors' pictures are; tiny units of odd ratios stay as they are.
  const even = unit > 1 && (a % 2 === 1 || b % 2 === 1) ? unit + (unit % 2) : unit;
  return { width: a * even, height: b * even };
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
