import type { FormField } from "../../../capabilities/describe";
import { givenOf, settle, type Step } from "./transfer";

/** A seed is a number to one vendor and a text of digits to another; only the same number gives the same chance. */
export const carrySeed: Step = (transfer) => {
  const source = transfer.sources.find(({ role }) => role === "seed");
  const target = transfer.targets.find(({ role }) => role === "seed");
  if (!source || !target) return transfer;
  const seed = seedFor(target, String(givenOf(transfer, source)).trim());
  if (seed === undefined) return transfer;
  return settle(transfer, { took: [source], wrote: [[target, seed]] });
};

function seedFor({ limits, assumed }: FormField, digits: string): string | number | undefined {
  if (!limits.integer) return /^\d+$/.test(digits) ? digits : undefined;
  const number = Number(digits);
  const { min = 0, max = Number.MAX_SAFE_INTEGER } = limits;
  const isTaken = /^\d+$/.test(digits) && number >= min && number <= max && number !== assumed;
  return isTaken ? number : undefined;
}
