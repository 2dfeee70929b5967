import { weightText } from "./edit";

/** One `<lora:name:weight>` of a prompt and where it stands. Without a number the weight is 1. */
export interface LoraTag {
  name: string;
  weight: number;
  /** What some models take behind the weight, as written: `:0.5`. */
  rest: string;
  start: number;
  end: number;
}

const TAG = /<lora:([^:<>]+)(?::([^:<>]*))?((?::[^:<>]*)*)>/gi;

/** The bounds of a LoRA's slider and the step of its weight. */
export const LORA_WEIGHT = { min: -1, max: 2, step: 0.05, usual: 0.8 } as const;

/** Every LoRA of a prompt, in order: the text is the truth, chips only show it. */
export function parseLoraTags(text: string): LoraTag[] {
  return [...text.matchAll(TAG)].map((match) => {
    const [whole, name = "", weight = "", rest = ""] = match;
    const number = weight.trim() === "" ? 1 : Number(weight);
    return {
      name: name.trim(),
      weight: Number.isFinite(number) ? number : 1,
      rest,
      start: match.index,
      end: match.index + whole.length,
    };
  });
}

/** A LoRA as a prompt names it, by the file name without its ending. */
export function loraTag(name: string, weight: number = LORA_WEIGHT.usual, rest = ""): string {
  return `<lora:${name}:${weightText(weight)}${rest}>`;
}

/** The prompt with another weight at its nth LoRA; unchanged where there is no such one. */
export function setLoraWeight(text: string, index: number, weight: number): string {
  const tag = parseLoraTags(text)[index];
  if (!tag) return text;
  return text.slice(0, tag.start) + loraTag(tag.name, weight, tag.rest) + text.slice(tag.end);
}
