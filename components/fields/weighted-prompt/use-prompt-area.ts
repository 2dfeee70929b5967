"use client";

import { useRef, type KeyboardEvent, type RefObject } from "react";
import { isComposing } from "@/lib/client/shortcuts";
import type { TextEdit } from "@/lib/prompt/edit";
import { insertPiece } from "@/lib/prompt/insert-piece";
import { shiftWeight } from "@/lib/prompt/shift-weight";
import { replaceText } from "../replace-text";

/** The prompt's text area and what is done at its cursor; a cursor nobody has set yet stands at the end. */
export function usePromptArea(ref: RefObject<HTMLTextAreaElement | null>, onChange: (text: string) => void) {
  const touched = useRef(false);

  const selection = (area: HTMLTextAreaElement): [number, number] =>
    touched.current ? [area.selectionStart, area.selectionEnd] : [area.value.length, area.value.length];
  const apply = (makeEdit: (text: string, from: number, to: number) => TextEdit | null) => {
    const area = ref.current;
    const edit = area && makeEdit(area.value, ...selection(area));
    if (!area || !edit) return;
    touched.current = true;
    replaceText(area, edit, onChange);
  };
  const shift = (direction: 1 | -1) => apply((text, from, to) => shiftWeight(text, from, to, direction));
  return {
    hasFocus: () => document.activeElement === ref.current,
    shift,
    insert: (piece: string) => apply((text, from, to) => insertPiece(text, from, to, piece)),
    replaceAll: (next: string) =>
      apply((text) => ({ start: 0, end: text.length, text: next, select: [next.length, next.length] })),
    /** What is selected, else the whole text. */
    selectedText: () => {
      const area = ref.current;
      if (!area) return "";
      const [from, to] = selection(area);
      return from === to ? area.value : area.value.slice(from, to);
    },
    onSelect: () => {
      touched.current = true;
    },
    onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => {
      const isArrow = event.key === "ArrowUp" || event.key === "ArrowDown";
      const isChord = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!isArrow || !isChord || isComposing(event.nativeEvent)) return;
      event.preventDefault();
      touched.current = true;
      shift(event.key === "ArrowUp" ? 1 : -1);
    },
  };
}

export type PromptArea = ReturnType<typeof usePromptArea>;
