import type { OutputKind } from "@/lib/capabilities/define";

/** What is known of a picture wherever it is shown; the rest is asked for when it is needed. */
export interface PictureRef {
  id: string;
  kind: OutputKind;
}

/** Whether a browser can draw it, so that it can be copied, converted and sent on. */
export function isDrawable({ kind }: PictureRef): boolean {
  return kind === "image" || kind === "vector";
}
