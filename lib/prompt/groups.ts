import { parseLoraTags } from "./lora-tags";

/** A pair of round brackets in a prompt and the weight it gives: `(cat:1.2)`, or 1.1 where none is written. */
export interface WeightGroup {
  /** Where the brackets stand. */
  open: number;
  close: number;
  /** Where the weighted words end: before the colon, else before the closing bracket. */
  bodyEnd: number;
  weight: number;
}

/** What a bracket without a number weighs. */
const IMPLICIT = 1.1;
const WRITTEN = /:\s*([+-]?(?:\d+\.?\d*|\.\d+))\s*$/;

/** Every bracketed group, inner ones before those around them. Escaped brackets and LoRA tags are only text. */
export function weightGroups(text: string): WeightGroup[] {
  const tags = parseLoraTags(text);
  const groups: WeightGroup[] = [];
  const opened: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const tag = tags.find(({ start }) => start === at);
    if (tag) at = tag.end - 1;
    else if (text[at] === "\\") at++;
    else if (text[at] === "(") opened.push(at);
    else if (text[at] === ")") {
      const open = opened.pop();
      if (open !== undefined) groups.push(groupOf(text, open, at));
    }
  }
  return groups;
}

function groupOf(text: string, open: number, close: number): WeightGroup {
  const body = text.slice(open + 1, close);
  const written = WRITTEN.exec(body);
  return {
    open,
    close,
    bodyEnd: written ? open + 1 + written.index : close,
    weight: written ? Number(written[1]) : IMPLICIT,
  };
}

/** Whether every bracket that opens in a piece of text closes in it too. */
export function isBalanced(text: string): boolean {
  const bare = text.replace(/\\[\s\S]/g, "");
  let depth = 0;
  for (const char of bare) {
    if (char === "(") depth++;
    if (char === ")" && --depth < 0) return false;
  }
  return depth === 0;
}
