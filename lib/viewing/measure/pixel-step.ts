/**
 * How far two pixels of RGBA data are apart, 0–255: the mean over the colours as they are seen (weighted by their
 * opacity), or the opacity's own step where that is greater.
 */
export function pixelStep(a: Uint8ClampedArray, at: number, b: Uint8ClampedArray, bt: number): number {
  const aa = a[at + 3] ?? 0;
  const ba = b[bt + 3] ?? 0;
  let colour = 0;
  for (let channel = 0; channel < 3; channel += 1) {
    const from = a[at + channel] ?? 0;
    const to = b[bt + channel] ?? 0;
    colour += aa === 255 && ba === 255 ? Math.abs(from - to) : Math.abs(from * aa - to * ba) / 255;
  }
  return Math.max(colour / 3, Math.abs(aa - ba));
}
