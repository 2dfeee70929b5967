"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useRef } from "react";
import { galleryAssetQuery } from "../picture-menu/use-gallery-asset";
import { usePictureActions } from "../picture-menu/use-picture-actions";
import type { TileWish } from "./tile-wish";

/** Carries out what a key asked of a result: the strip loads it with the first such key. Draws nothing. */
export function TileAction({ wish, onDone }: { wish: TileWish; onDone(): void }) {
  const client = useQueryClient();
  const actions = usePictureActions();
  const done = useRef<TileWish | null>(null);
  const act = useEffectEvent(async ({ kind, assetId }: TileWish) => {
    onDone();
    if (kind === "delete") return actions.remove(assetId);
    // Where nothing is known of it, it is gone or the studio does not answer: there is nothing to mark.
    const asset = await client.fetchQuery(galleryAssetQuery(assetId)).catch(() => undefined);
    if (asset) await actions.favourite(assetId, !asset.favourite);
  });
  useEffect(() => {
    if (done.current === wish) return;
    done.current = wish;
    void act(wish);
  }, [wish]);
  return null;
}
