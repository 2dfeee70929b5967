import type { FormField } from "../../../capabilities/describe";
import { readPath } from "../../../capabilities/paths";
import { parseLoraTags } from "../../../prompt/lora-tags";
import { removePiece } from "../../../prompt/remove-piece";
import { givenOf, settle, type Step, type Transfer } from "./transfer";

const ROLES = ["prompt", "negativePrompt"] as const;

/**
 * Prompts come along whole; one that is too long now is kept, shown as too long, and named. Only the tags of
 * LoRAs, which no other kind of model reads, are left behind.
 */
export const carryWords: Step = (transfer) =>
  ROLES.reduce((before, role) => {
    const source = before.sources.find((field) => field.role === role);
    const target = before.targets.find((field) => field.role === role);
    const text = source && givenOf(before, source);
    if (!source || !target || typeof text !== "string") return before;
    const loras = readsLoras(target) ? [] : parseLoraTags(text).map(({ name }) => `LoRA ${name}`);
    const words = loras.length > 0 ? withoutLoras(text) : withFormerLoras(before, target, text);
    const [{ length }, limit] = [[...words], target.limits.maxLength ?? Infinity];
    const tooLong = length > limit ? [{ label: target.label, length, limit }] : [];
    return settle(before, { took: [source], wrote: [[target, words]], notes: { tooLong, dropped: loras } });
  }, transfer);

function readsLoras({ control }: FormField): boolean {
  return control === "weightedPrompt" || control === "weightedNegativePrompt";
}

function withoutLoras(text: string): string {
  const bare = parseLoraTags(text).reduceRight((rest, tag) => {
    const { start, end } = removePiece(rest, tag.start, tag.end);
    return rest.slice(0, start) + rest.slice(end);
  }, text);
  return bare.trim();
}

/** Back at an engine that reads them, the same words have their LoRAs again. */
function withFormerLoras({ values }: Transfer, target: FormField, text: string): string {
  const former = readsLoras(target) ? readPath(values, target.path) : undefined;
  return typeof former === "string" && withoutLoras(former) === text ? former : text;
}
