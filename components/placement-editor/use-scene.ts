"use client";

import { assetFileUrl } from "@/lib/client/use-asset";
import { useCatalog } from "../pickers/use-catalog";
import { useImageElement } from "./use-image-element";
import type { Placement } from "./use-placement";

/** The background in force: the own one, else the catalogue's. */
export interface Scene {
  /** Null while it loads and where there is none. */
  image: HTMLImageElement | null;
  /** Where its whole bytes are, to cut a part out of; undefined where there is none. */
  wholeUrl: string | undefined;
  name: string;
}

export function useScene({ backgroundId, catalogId }: Placement): Scene {
  const { data } = useCatalog("backgrounds", !backgroundId && catalogId !== undefined);
  const cover = data?.find(({ id }) => id === catalogId)?.thumbnailUrl ?? undefined;
  const shown = backgroundId ? assetFileUrl(backgroundId) : cover && `${cover}&w=1024`;
  const image = useImageElement(shown);
  const wholeUrl = backgroundId ? shown : cover && `${cover}&w=whole`;
  return { image, wholeUrl, name: backgroundId ? "background" : (catalogId ?? "background") };
}
