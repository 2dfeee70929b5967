/** Seeds of diffusion models are drawn below this; none of the vendors gives a larger one out. */
const BOUND = 2 ** 32;

/** Whether a seed stands for "a new one each time". */
export function isRandomSeed(value: unknown): boolean {
  return value === undefined || value === null || value === "" || String(value) === "-1";
}

/** A seed drawn by chance, at most `max`. */
export function randomSeed(max = BOUND - 1): string {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return String(Math.floor((drawn / BOUND) * (Math.min(max, BOUND - 1) + 1)));
}

/**
 * What was typed as the form holds it. A vendor's seed is a text or an integer; what no number can hold exactly
 * stays as typed, for the check to name rather than for a digit to get lost.
 */
export function seedValue(typed: string, asInteger: boolean): string | number | undefined {
  const text = typed.trim();
  if (text === "") return undefined;
  if (!asInteger || !/^-?\d+$/.test(text)) return text;
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : text;
}
