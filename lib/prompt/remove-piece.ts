import type { TextEdit } from "./edit";
import { weightGroups } from "./groups";

/** Takes a piece out of a prompt with the comma that set it off, and with brackets that weighed it alone. */
export function removePiece(text: string, from: number, to: number): TextEdit {
  let [start, end] = [from, to];
  for (const { open, close, bodyEnd } of weightGroups(text)) {
    const isAll =
      text.slice(open + 1, start).trim() === "" && text.slice(end, bodyEnd).trim() === "" && open < start;
    if (isAll && close >= end) [start, end] = [open, close + 1];
  }
  const behind = /^\s*[,，]\s*/.exec(text.slice(end))?.[0].length;
  const ahead = /\s*[,，]\s*$/.exec(text.slice(0, start))?.[0].length;
  if (behind !== undefined) end += behind;
  else if (ahead !== undefined) start -= ahead;
  else if (/\s$/.test(text.slice(0, start)) && /^\s/.test(text.slice(end))) end++;
  return { start, end, text: "", select: [start, start] };
}
