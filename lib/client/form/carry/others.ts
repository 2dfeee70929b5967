import type { FormField } from "../../../capabilities/describe";
import { isEmpty } from "../collect-input";
import { givenOf, settle, type Step } from "./transfer";

/** Everything else: fields of the same role, or of the same name and kind, as far as the new engine takes the value. */
export const carryOthers: Step = (transfer) =>
  transfer.targets.reduce((before, target) => {
    const source = partnerOf(target, before.sources);
    const value = source && fitValue(target, givenOf(before, source));
    return source && value !== undefined
      ? settle(before, { took: [source], wrote: [[target, value]] })
      : before;
  }, transfer);

function partnerOf(target: FormField, sources: readonly FormField[]): FormField | undefined {
  const sameName = sources.find((source) => source.path === target.path && source.role === target.role);
  if (sameName && (sameName.control === target.control || target.role)) return sameName;
  return target.role ? sources.find((source) => source.role === target.role) : undefined;
}

/** The value as a field can hold it, or undefined where it cannot. */
export function fitValue(target: FormField, value: unknown): unknown {
  if (isEmpty(value)) return undefined;
  if (target.kind === "pictures")
    return (Array.isArray(value) ? value : [value]).slice(0, target.limits.maxItems);
  if (target.kind === "picture") return Array.isArray(value) ? value[0] : value;
  if (target.kind === "list") return Array.isArray(value) ? value : undefined;
  if (target.options && !target.custom) {
    const choices = target.options.map((option) => option.value);
    const wanted: unknown[] = Array.isArray(value) ? value : [value];
    if (!wanted.every((choice) => choices.some((known) => known === choice))) return undefined;
  }
  if (typeof value !== "number") return value;
  const { min = -Infinity, max = Infinity, above = -Infinity, integer } = target.limits;
  if (integer && !Number.isInteger(value)) return undefined;
  return value < min || value > max || value <= above ? undefined : value;
}
