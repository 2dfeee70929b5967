import type { KeyboardEvent } from "react";

/** What is asked of a result in the strip. */
export interface TileWish {
  kind: "large" | "favourite" | "delete";
  assetId: string;
}

const BY_KEY: Readonly<Record<string, TileWish["kind"]>> = {
  " ": "large",
  f: "favourite",
  Delete: "delete",
  // What a Mac's keyboard has in its place.
  Backspace: "delete",
};

/** What a key asks for; undefined for keys that mean nothing here or belong to the browser or an input method. */
export function wishOf(event: KeyboardEvent): TileWish["kind"] | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return undefined;
  return BY_KEY[event.key];
}
