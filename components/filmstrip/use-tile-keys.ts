"use client";

import { useQueryClient } from "@tanstack/react-query";
import type { KeyboardEvent } from "react";
import type { OutputJson } from "@/lib/client/api-types";
import { galleryAssetQuery } from "../picture-menu/use-gallery-asset";
import { usePictureActions } from "../picture-menu/use-picture-actions";

/** The keys of a result in the strip: Space shows it large, F makes it a favourite, Delete deletes it with undo. */
export function useTileKeys(picture: OutputJson | undefined, onLarge: (assetId: string) => void) {
  const client = useQueryClient();
  const actions = usePictureActions();
  return (event: KeyboardEvent): void => {
    if (!picture || event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const { id } = picture;
    const action = {
      " ": () => onLarge(id),
      f: () =>
        void client
          .fetchQuery(galleryAssetQuery(id))
          .then(({ favourite }) => actions.favourite(id, !favourite))
          // It is gone, or the studio does not answer: there is nothing to mark.
          .catch(() => undefined),
      Delete: () => void actions.remove(id),
      Backspace: () => void actions.remove(id),
    }[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };
}
