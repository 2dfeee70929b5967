import type { TextEdit } from "@/lib/prompt/edit";
import { applyEdit } from "@/lib/prompt/edit";

/**
 * Makes an edit in a text area as if it had been typed, so that the browser's own undo takes it back. Browsers
 * without that way of typing get the changed text through `onChange`.
 */
export function replaceText(
  area: HTMLTextAreaElement,
  { start, end, text, select }: TextEdit,
  onChange: (text: string) => void,
): void {
  const before = area.value;
  // Behind an open dialog nothing can be typed: it keeps the focus.
  const isBehind = area.closest("[aria-hidden=true]") !== null;
  if (!isBehind) area.focus();
  area.setSelectionRange(start, end);
  if (isBehind || !typedIn(text)) {
    const changed = applyEdit(before, { start, end, text, select });
    area.value = changed;
    onChange(changed);
  }
  area.setSelectionRange(...select);
  // React puts the value back in after the change, and browsers then move the cursor to the end.
  requestAnimationFrame(() => document.activeElement === area && area.setSelectionRange(...select));
}

/** `execCommand` is the only way of writing that joins the browser's undo history. */
function typedIn(text: string): boolean {
  if (typeof document.execCommand !== "function") return false;
  return text === "" ? document.execCommand("delete") : document.execCommand("insertText", false, text);
}
