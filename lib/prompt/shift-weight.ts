import { weightText, type TextEdit } from "./edit";
import { isBalanced, weightGroups, type WeightGroup } from "./groups";
import { LORA_WEIGHT, loraTag, parseLoraTags } from "./lora-tags";

/** How much one press changes: words by a tenth, LoRAs by the step of their slider. */
const STEP = 0.1;
const MOST = 3;
/** What ends a word. Chinese is written without blanks, so a phrase between its marks counts as one. */
const ENDS = /[\s,.;:!?%^*=`~/\\|{}()<>[\]"，。、；：！？（）《》「」【】“”…]/;

/**
 * Makes the selected words, or the word at the cursor, weigh more (`direction` 1) or less (-1): `(cat:1.1)`. What
 * weighs 1 loses its brackets. Null where there is nothing to weigh or it cannot go further.
 */
export function shiftWeight(text: string, from: number, to: number, direction: 1 | -1): TextEdit | null {
  const tag = parseLoraTags(text).find(({ start, end }) => start <= from && to <= end);
  if (tag) {
    const { min, max, step } = LORA_WEIGHT;
    const weight = Math.min(max, Math.max(min, round(tag.weight + direction * step)));
    const written = loraTag(tag.name, weight, tag.rest);
    return { start: tag.start, end: tag.end, text: written, select: [tag.start, tag.start + written.length] };
  }
  const group = groupAt(text, from, to);
  if (group) return reweigh(text, group, direction);
  const [start, end] = from === to ? wordAt(text, from) : trimmed(text, from, to);
  if (start >= end || !isWhole(text, start, end)) return null;
  const whole = groupAt(text, start, end);
  if (whole) return reweigh(text, whole, direction);
  const words = text.slice(start, end);
  const weighed = `(${words}:${weightText(1 + direction * STEP)})`;
  return { start, end, text: weighed, select: [start + 1, start + 1 + words.length] };
}

function reweigh(text: string, group: WeightGroup, direction: 1 | -1): TextEdit | null {
  const { open, close, bodyEnd } = group;
  const words = text.slice(open + 1, bodyEnd);
  const weight = Math.min(MOST, Math.max(0, round(group.weight + direction * STEP)));
  if (weight === group.weight) return null;
  const range = { start: open, end: close + 1 };
  if (weight === 1) return { ...range, text: words, select: [open, open + words.length] };
  return {
    ...range,
    text: `(${words}:${weightText(weight)})`,
    select: [open + 1, open + 1 + words.length],
  };
}

/** The group a cursor stands in, or the one whose words (with or without its brackets) are selected. */
function groupAt(text: string, from: number, to: number): WeightGroup | undefined {
  return weightGroups(text).find(({ open, close, bodyEnd }) => {
    if (from === to) return open < from && from <= close;
    const [start, end] = trimmed(text, from, to);
    const [bodyStart, bodyStop] = trimmed(text, open + 1, bodyEnd);
    return (start === open && end === close + 1) || (start === bodyStart && end === bodyStop);
  });
}

function wordAt(text: string, at: number): [number, number] {
  let start = at;
  let end = at;
  while (start > 0 && !ENDS.test(text.charAt(start - 1))) start--;
  while (end < text.length && !ENDS.test(text.charAt(end))) end++;
  return [start, end];
}

function trimmed(text: string, from: number, to: number): [number, number] {
  const piece = text.slice(from, to);
  const lead = piece.length - piece.trimStart().length;
  return [from + lead, Math.max(from + lead, from + piece.trimEnd().length)];
}

/** Whether a selection cuts neither brackets nor a LoRA in two. */
function isWhole(text: string, start: number, end: number): boolean {
  const cut = parseLoraTags(text).some(
    (tag) => (tag.start < start && start < tag.end) || (tag.start < end && end < tag.end),
  );
  return !cut && isBalanced(text.slice(start, end));
}

function round(weight: number): number {
  return Math.round(weight * 100) / 100;
}
