"use client";

import { useEffect, useEffectEvent, useRef } from "react";
import { redrawMask } from "@/lib/client/picture-edit";
import { assetFileUrl, useAsset } from "@/lib/client/use-asset";
import { useUpload } from "@/lib/client/use-upload";
import type { Size } from "@/lib/painter/geometry";
import { carryLayer } from "@/lib/placement/boxes";
import type { Placement } from "./use-placement";

/** A size is typed digit by digit; a mask is carried to it once it stands. Milliseconds. */
const STANDS_MS = 500;

/**
 * Takes the painted area along when the canvas gets another size, so that it stays on the same things of the
 * scene: a mask of another size would be refused. Gives a way to wait for that.
 */
export function useCarriedMask(
  { maskId, size, setMask }: Placement,
  scene: Size | null,
): () => Promise<void> {
  const { data: mask } = useAsset(maskId ?? undefined);
  const { send } = useUpload();
  const running = useRef<Promise<void> | null>(null);
  const { width: maskWidth, height: maskHeight } = mask ?? {};
  const isOther =
    scene !== null &&
    Boolean(maskWidth && maskHeight) &&
    (maskWidth !== size.width || maskHeight !== size.height);

  async function carry(): Promise<void> {
    if (!isOther || !scene || !maskId || !maskWidth || !maskHeight) return;
    const from = { width: maskWidth, height: maskHeight };
    const bytes = await (await fetch(assetFileUrl(maskId))).blob();
    const sent = await send(
      crypto.randomUUID(),
      await redrawMask(bytes, carryLayer(scene, from, size), size),
    );
    if (sent.ok) setMask(sent.asset.id);
  }
  const finish = (): Promise<void> => {
    running.current ??= carry().finally(() => {
      running.current = null;
    });
    return running.current;
  };
  const start = useEffectEvent(() => finish().catch(() => undefined));
  useEffect(() => {
    if (!isOther) return;
    const timer = setTimeout(start, STANDS_MS);
    return () => clearTimeout(timer);
  }, [isOther, maskId, size.width, size.height]);
  return finish;
}
