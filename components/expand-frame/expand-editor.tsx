"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { assetFileUrl, useAsset } from "@/lib/client/use-asset";
import type { Size } from "@/lib/painter/geometry";
import type { Insets } from "@/lib/painter/viewport";
import { expandedSize } from "@/lib/placement/expand";
import { useImageElement } from "../placement-editor/use-image-element";
import { useViewport } from "../zoomable/use-viewport";
import { ZoomControl } from "../zoomable/zoom-control";
import { ExpandReadout } from "./expand-readout";
import type { ExpansionFields } from "./expansion-fields";
import { useExpansion } from "./use-expansion";

const ExpandStage = dynamic(() => import("./expand-stage"), { ssr: false });
const INSETS: Insets = { top: 64, right: 16, bottom: 24, left: 16 };
/** Room around the frame to drag it into. */
const ROOM = 1.16;
const UNKNOWN: Size = { width: 1, height: 1 };

/** Draws the frame a picture grows into; lives in the tool's form. */
export function ExpandEditor({ fields }: { fields: ExpansionFields }) {
  const state = useExpansion(fields);
  const { imageId, expansion, set } = state;
  const { data: asset } = useAsset(imageId);
  const image = useImageElement(imageId && assetFileUrl(imageId));
  const picture = asset?.width && asset.height ? { width: asset.width, height: asset.height } : null;
  const result = picture && expansion && expandedSize(picture, expansion);
  const [held, setHeld] = useState<Size | null>(null);
  const shown = result ?? picture ?? UNKNOWN;
  const world = held ?? { width: shown.width * ROOM, height: shown.height * ROOM };
  const control = useViewport(world, INSETS);
  const { attach } = control;
  return (
    <div ref={attach} className="relative size-full touch-none overflow-hidden">
      {picture && (
        <>
          <ExpandStage
            control={control}
            world={world}
            picture={picture}
            image={image}
            expansion={expansion}
            onExpand={set}
            onHold={(isHeld) => setHeld(isHeld ? world : null)}
          />
          <ExpandReadout state={state} picture={picture} result={result ?? undefined} />
        </>
      )}
      <ZoomControl control={control} className="absolute right-3.5 bottom-3 max-md:hidden" />
    </div>
  );
}
