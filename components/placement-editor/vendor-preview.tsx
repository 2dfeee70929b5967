"use client";

import { ScanEye } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import { assetFileUrl } from "@/lib/client/use-asset";
import { SceneBackdrop } from "./scene-backdrop";
import type { Placement } from "./use-placement";

/** What the vendor is given: the cropped scene, the product with its box, and the area it need not follow. */
export function VendorPreview({
  placement,
  sceneUrl,
}: {
  placement: Placement;
  sceneUrl: string | undefined;
}) {
  const t = useTranslations("painter.placement");
  const { size, productId, box, maskId } = placement;
  const aspect = { aspectRatio: `${size.width} / ${size.height}` };
  return (
    <Popover>
      <PopoverTrigger asChild>
        <IconButton label={t("preview")} size="sm">
          <ScanEye />
        </IconButton>
      </PopoverTrigger>
      <PopoverContent aria-label={t("preview")} align="end" className="w-80 space-y-3 text-sm">
        <p className="font-medium">{t("preview")}</p>
        <figure>
          <div className="overflow-hidden rounded-md border border-line" style={aspect}>
            <SceneBackdrop size={size} sceneUrl={sceneUrl} />
          </div>
          <figcaption className="mt-1 text-muted">{t("previewScene", { ...size })}</figcaption>
        </figure>
        <div className="grid grid-cols-2 gap-3">
          {productId && box && (
            <figure>
              <img
                src={assetFileUrl(productId, 256)}
                alt=""
                className="h-24 w-full rounded-md border border-line checkerboard object-contain"
              />
              <figcaption className="mt-1 text-muted">{t("previewProduct", { ...box })}</figcaption>
            </figure>
          )}
          {maskId && (
            <figure>
              <img
                src={assetFileUrl(maskId, 256)}
                alt=""
                className="h-24 w-full rounded-md border border-line bg-black object-contain"
              />
              <figcaption className="mt-1 text-muted">{t("previewMask")}</figcaption>
            </figure>
          )}
        </div>
      </PopoverContent>
    </Popover>
  );
}
