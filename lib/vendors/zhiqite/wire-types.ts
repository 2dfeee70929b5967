import * as z from "zod";

/** The vendor writes numbers as numbers in one endpoint and as strings in the next. */
export const numberOrText = z.union([z.number(), z.string()]);

/** A number however it is written, or undefined where there is none. */
export function toNumber(value: string | number | null | undefined): number | undefined {
  if (value === null || value === undefined || String(value).trim() === "") return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** The addresses of a comma-separated list or an array; a comma inside an address's query separates nothing. */
export function addressesIn(given: string | readonly string[] | null | undefined): string[] {
  const entries = typeof given === "string" ? given.split(/,(?=\s*https?:\/\/)/i) : (given ?? []);
  return entries.map((entry) => entry.trim()).filter((entry) => entry !== "");
}
