import type { TextEdit } from "./edit";
import { parseLoraTags } from "./lora-tags";

/**
 * Puts a piece (a LoRA, an embedding, a snippet) in the place of the selection, set off from its neighbours by
 * commas. At a cursor inside a LoRA's tag it goes behind the tag. The cursor ends behind the piece.
 */
export function insertPiece(text: string, from: number, to: number, piece: string): TextEdit {
  const tag = parseLoraTags(text).find(({ start, end }) => start < from && from < end);
  const start = tag ? tag.end : from;
  const end = tag ? Math.max(tag.end, to) : to;
  const before = separatorBefore(text.slice(0, start));
  const after = separatorAfter(text.slice(end));
  const written = before + piece + after;
  const cursor = start + before.length + piece.length;
  return { start, end, text: written, select: [cursor, cursor] };
}

const OPENING = /[(（[{]$/;
const MARK = /[,，、;；.。|]$/;

function separatorBefore(before: string): string {
  if (before.trim() === "" || /\n\s*$/.test(before) || OPENING.test(before)) return "";
  if (MARK.test(before.trimEnd())) return /\s$/.test(before) ? "" : " ";
  return /\s$/.test(before) ? "" : ", ";
}

function separatorAfter(after: string): string {
  if (after.trim() === "" || /^\s*[,，、;；.。|)）\]}:\n]/.test(after)) return "";
  return /^\s/.test(after) ? "," : ", ";
}
