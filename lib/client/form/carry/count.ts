import type { FormField } from "../../../capabilities/describe";
import { givenDefault } from "../default-values";
import { leafFields } from "../visibility";
import { givenOf, settle, type Step, type Transfer } from "./transfer";

/** How many results one run makes: the product of a count and, where a vendor has them, of batches. */
export const carryCount: Step = (transfer) => {
  const took = transfer.sources.filter(isCount);
  const [single] = took;
  if (!single) return transfer;
  const label = took.length === 1 ? single.label : transfer.words.count;
  const total = leafFields(transfer.from.fields)
    .filter(isCount)
    .reduce((product, field) => product * factor(transfer, field), 1);
  const count = transfer.targets.find(({ role }) => role === "count");
  if (!count) return settle(transfer, { took, notes: { dropped: [label] } });
  const batches = transfer.targets.find(({ role }) => role === "batches");
  const { each, times } = split(total, count, batches);
  const wrote: [FormField, unknown][] = [[count, each]];
  if (batches) wrote.push([batches, times > 1 ? times : undefined]);
  const made = each * times;
  const changed = made === total ? [] : [{ label, from: String(total), to: String(made) }];
  return settle(transfer, { took, wrote, notes: { changed } });
};

function isCount({ role }: FormField): boolean {
  return role === "count" || role === "batches";
}

function factor(transfer: Transfer, field: FormField): number {
  const value = givenOf(transfer, field) ?? givenDefault(field);
  return typeof value === "number" ? value : 1;
}

/** The largest number of results not above the wish; when even the least is more, the least. Fewest batches win. */
function split(total: number, count: FormField, batches: FormField | undefined) {
  const most = batches ? (batches.limits.max ?? total) : 1;
  let best = { each: Math.min(...choices(count, total)), times: 1 };
  for (const each of choices(count, total)) {
    const times = Math.min(most, Math.floor(total / each));
    if (times >= 1 && isBetter({ each, times }, best, total)) best = { each, times };
  }
  return best;
}

type Split = { each: number; times: number };

function isBetter(one: Split, other: Split, total: number): boolean {
  const [made, before] = [one.each * one.times, other.each * other.times];
  if (before > total || made !== before) return before > total || made > before;
  return one.times < other.times;
}

function choices({ options, limits }: FormField, total: number): number[] {
  if (options) return options.map(({ value }) => Number(value));
  const { min = 1, max = total } = limits;
  return Array.from({ length: Math.max(1, max - min + 1) }, (_, index) => min + index);
}
