import { givenOf, settle, type Step } from "./transfer";

const ROLES = ["prompt", "negativePrompt"] as const;

/** Prompts come along as they are; one that is too long now is kept, shown as too long, and named. */
export const carryWords: Step = (transfer) =>
  ROLES.reduce((before, role) => {
    const source = before.sources.find((field) => field.role === role);
    const target = before.targets.find((field) => field.role === role);
    const text = source && givenOf(before, source);
    if (!source || !target || typeof text !== "string") return before;
    const [{ length }, limit] = [[...text], target.limits.maxLength ?? Infinity];
    const tooLong = length > limit ? [{ label: target.label, length, limit }] : [];
    return settle(before, { took: [source], wrote: [[target, text]], notes: { tooLong } });
  }, transfer);
