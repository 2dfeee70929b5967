"use client";

import { useCatalog } from "../pickers/use-catalog";
import { assetFileUrl } from "@/lib/client/use-asset";
import type { Placement } from "./use-placement";

/** The address of the background in force: the own one, else the catalogue's. */
export function useSceneUrl({ backgroundId, catalogId }: Placement): string | undefined {
  const { data } = useCatalog("backgrounds", !backgroundId && catalogId !== undefined);
  if (backgroundId) return assetFileUrl(backgroundId);
  return data?.find(({ id }) => id === catalogId)?.thumbnailUrl ?? undefined;
}
