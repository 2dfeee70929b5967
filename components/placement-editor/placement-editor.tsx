"use client";

import { Package } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useState, type Ref } from "react";
import { cn } from "@/components/ui/cn";
import { Segmented } from "@/components/ui/segmented";
import { assetFileUrl } from "@/lib/client/use-asset";
import type { Rect } from "@/lib/painter/geometry";
import type { Insets } from "@/lib/painter/viewport";
import { lockedRatio, typedBox } from "@/lib/placement/resize";
import { MaskCanvas, type MaskPainterHandle } from "../mask-painter/mask-canvas";
import { useMediaQuery } from "../zoomable/use-media-query";
import { useViewport } from "../zoomable/use-viewport";
import { ZoomControl } from "../zoomable/zoom-control";
import { BoxNumbers } from "../frame-handles/box-numbers";
import { useGuideSettings } from "./guide-settings";
import { GuidesPopover } from "./guides-popover";
import { PlacementToolbar } from "./placement-toolbar";
import { ProductNotices } from "./product-notices";
import { SceneBackdrop } from "./scene-backdrop";
import { SceneCrop } from "./scene-crop";
import { useCarriedMask } from "./use-carried-mask";
import { useEditorMode, type EditorMode } from "./use-editor-mode";
import { useImageElement } from "./use-image-element";
import { usePlacement } from "./use-placement";
import { useProduct } from "./use-product";
import { useScene } from "./use-scene";
import { VendorPreview } from "./vendor-preview";

const PlacementStage = dynamic(() => import("./placement-stage"), { ssr: false });
/** What floats above the canvas and below it leaves it free; a note above it takes more. */
const INSETS: Insets = { top: 104, right: 24, bottom: 62, left: 24 };
const NOTED: Insets = { ...INSETS, top: 182 };
const PHONE: Insets = { top: 122, right: 12, bottom: 62, left: 12 };
const PHONE_NOTED: Insets = { ...PHONE, top: 226 };

/** Places a product on its canvas and marks where the scene need not be followed. Lives in the tool's form. */
export function PlacementEditor({ ref }: { ref?: Ref<MaskPainterHandle> }) {
  const t = useTranslations("placement");
  const placement = usePlacement();
  const { size, productId, box, setBox } = placement;
  const product = useProduct(placement);
  const scene = useScene(placement);
  const [keepRatio, setKeepRatio] = useState(true);
  const [guides, setGuides] = useGuideSettings();
  const productUrl = productId && assetFileUrl(productId);
  const image = useImageElement(productUrl);
  const isWide = useMediaQuery("(min-width: 768px)");
  const isNoted = productId !== undefined && (product.isOpaque || product.trim !== undefined);
  const control = useViewport(size, isWide ? (isNoted ? NOTED : INSETS) : isNoted ? PHONE_NOTED : PHONE);
  const { attach } = control;
  const shown = scene.image && { width: scene.image.naturalWidth, height: scene.image.naturalHeight };
  const finishMask = useCarriedMask(placement, shown);
  const { mode, changeMode, painterRef, flush } = useEditorMode(placement.maskId, ref, finishMask);
  const settle = async () => void (await flush());

  // The form asks for a size; what the canvas shows before anybody chose one is that size.
  const settleSize = useEffectEvent(() => placement.setSize(size));
  useEffect(() => settleSize(), []);

  function type(part: keyof Rect, value: number) {
    if (box) setBox(typedBox(box, part, value, keepRatio ? lockedRatio(box, product.natural) : undefined));
  }

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
          backdrop={
            <SceneBackdrop size={size} sceneUrl={scene.image?.src} productUrl={productUrl} box={box} />
          }
        />
      ) : (
        <div ref={attach} className="relative size-full touch-none overflow-hidden">
          <PlacementStage
            control={control}
            size={size}
            scene={scene.image}
            product={image}
            natural={product.natural}
            box={box}
            keepRatio={keepRatio}
            guides={guides}
            onBox={setBox}
          />
          {!productId && (
            <p className="pointer-events-none absolute inset-0 flex flex-col items-center justify-center gap-2 text-sm text-[#555]">
              <Package aria-hidden className="size-6" strokeWidth={1.5} />
              {t("needsProduct")}
            </p>
          )}
          <div
            data-floating
            className="pointer-events-none absolute inset-x-3 top-3 flex flex-col items-center gap-1.5"
          >
            <PlacementToolbar
              placement={placement}
              product={product}
              keepRatio={keepRatio}
              onKeepRatio={setKeepRatio}
            >
              <SceneCrop placement={placement} scene={scene} />
              <GuidesPopover settings={guides} onChange={setGuides} />
              <VendorPreview settle={settle} disabled={!productId} />
            </PlacementToolbar>
            <BoxNumbers
              box={box}
              label={t("numbers.label")}
              onType={type}
              className="pointer-events-auto floating p-1"
            />
            {productId && <ProductNotices productId={productId} product={product} />}
          </div>
          <ZoomControl control={control} className="absolute right-3.5 bottom-3 max-md:hidden" />
        </div>
      )}
      <div
        data-floating
        className={cn("absolute bottom-3 left-3.5 floating p-0.5", mode === "mask" && "max-md:bottom-16")}
      >
        <Segmented<EditorMode>
          label={t("mode")}
          value={mode}
          onValueChange={changeMode}
          options={[
            { value: "place", label: t("place") },
            { value: "mask", label: t("doNotFollow"), disabled: !scene.image },
          ]}
        />
      </div>
    </div>
  );
}
