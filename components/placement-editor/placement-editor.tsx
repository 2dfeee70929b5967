"use client";

import { Package } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useState, type Ref } from "react";
import { Segmented } from "@/components/ui/segmented";
import { assetFileUrl, useAsset } from "@/lib/client/use-asset";
import type { Insets } from "@/lib/painter/viewport";
import { MaskCanvas, type MaskPainterHandle } from "../mask-painter/mask-canvas";
import { useViewport } from "../zoomable/use-viewport";
import { ZoomControl } from "../zoomable/zoom-control";
import { firstBox } from "./boxes";
import { PlacementToolbar } from "./placement-toolbar";
import { SceneBackdrop } from "./scene-backdrop";
import { useEditorMode, type EditorMode } from "./use-editor-mode";
import { useImageElement } from "./use-image-element";
import { usePlacement } from "./use-placement";
import { useSceneUrl } from "./use-scene-url";
import { VendorPreview } from "./vendor-preview";

const PlacementStage = dynamic(() => import("./placement-stage"), { ssr: false });
const INSETS: Insets = { top: 58, right: 24, bottom: 62, left: 24 };

/** Places a product on its canvas and marks where the scene need not be followed. Lives in the tool's form. */
export function PlacementEditor({ ref }: { ref?: Ref<MaskPainterHandle> }) {
  const t = useTranslations("painter.placement");
  const placement = usePlacement();
  const [keepRatio, setKeepRatio] = useState(true);
  const { size, productId, box, setBox } = placement;
  const sceneUrl = useSceneUrl(placement);
  const scene = useImageElement(sceneUrl);
  const productUrl = productId && assetFileUrl(productId);
  const product = useImageElement(productUrl);
  const control = useViewport(size, INSETS);
  const { attach } = control;

  const { mode, changeMode, painterRef } = useEditorMode(placement.maskId, ref);

  // Its facts are at hand long before its bytes, and a run need not wait for those.
  const { data: { width, height } = {} } = useAsset(productId);
  const isKnown = Boolean(width && height);
  const placeFirst = () => {
    if (width && height) setBox(firstBox({ width, height }, size));
  };
  const placeNew = useEffectEvent(placeFirst);
  const hasBox = box !== undefined;
  useEffect(() => {
    if (isKnown && !hasBox) placeNew();
  }, [isKnown, hasBox]);
  // The form asks for a size; what the canvas shows before anybody chose one is that size.
  const settle = useEffectEvent(() => placement.setSize(size));
  useEffect(() => settle(), []);

  return (
    <div className="relative size-full overflow-hidden">
      {mode === "mask" ? (
        <MaskCanvas
          key={`${size.width}x${size.height}`}
          ref={painterRef}
          size={size}
          edge="hard"
          draftKey={`${placement.backgroundId ?? placement.catalogId ?? "blank"}/scene`}
          value={placement.maskId}
          onChange={placement.setMask}
          backdrop={<SceneBackdrop size={size} sceneUrl={sceneUrl} productUrl={productUrl} box={box} />}
        />
      ) : (
        <div ref={attach} className="relative size-full touch-none overflow-hidden">
          <PlacementStage
            control={control}
            size={size}
            scene={scene}
            product={product}
            box={box}
            keepRatio={keepRatio}
            onBox={setBox}
          />
          {!productId && (
            <p className="pointer-events-none absolute inset-0 flex flex-col items-center justify-center gap-2 text-sm text-[#555]">
              <Package aria-hidden className="size-6" strokeWidth={1.5} />
              {t("needsProduct")}
            </p>
          )}
          <PlacementToolbar
            placement={placement}
            keepRatio={keepRatio}
            onKeepRatio={setKeepRatio}
            onReset={isKnown ? placeFirst : undefined}
          >
            <VendorPreview placement={placement} sceneUrl={sceneUrl} />
          </PlacementToolbar>
          <ZoomControl control={control} className="absolute right-3.5 bottom-3 max-md:hidden" />
        </div>
      )}
      <div data-floating className="absolute bottom-3 left-3.5 floating p-0.5 max-md:bottom-16">
        <Segmented<EditorMode>
          label={t("mode")}
          value={mode}
          onValueChange={changeMode}
          options={[
            { value: "place", label: t("place") },
            { value: "mask", label: t("doNotFollow"), disabled: !sceneUrl },
          ]}
        />
      </div>
    </div>
  );
}
