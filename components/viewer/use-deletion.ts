"use client";

import { useRef } from "react";
import { usePictureActions } from "../picture-menu/use-picture-actions";
import type { Neighbours } from "./neighbours";

/** Deletes the shown picture and goes on to the next one; `undo` brings the last one back and shows it. */
export function useDeletion(
  assetId: string,
  neighbours: Neighbours,
  { onShow, onClose }: { onShow(assetId: string): void; onClose(): void },
) {
  const actions = usePictureActions();
  const deleted = useRef<string | null>(null);
  return {
    remove() {
      deleted.current = assetId;
      const at = neighbours.indexOf(assetId);
      const next = at < 0 ? undefined : (neighbours.at(at + 1) ?? neighbours.at(at - 1));
      void actions.remove(assetId, () => (next ? onShow(next.id) : onClose()));
    },
    undo() {
      const id = deleted.current;
      deleted.current = null;
      if (id) void actions.restore(id).then(() => onShow(id));
    },
  };
}
