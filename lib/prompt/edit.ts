/** A change of a text: what stands between `start` and `end` becomes `text`, and `select` is selected afterwards. */
export interface TextEdit {
  start: number;
  end: number;
  text: string;
  /** Where the selection stands in the changed text. */
  select: readonly [number, number];
}

/** The text after an edit. */
export function applyEdit(text: string, edit: TextEdit): string {
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

/** A weight as prompts write it: at most two decimals, no trailing zeros. */
export function weightText(weight: number): string {
  return String(Math.round(weight * 100) / 100);
}
