"use client";

import {
  AlignCenterHorizontal,
  FlipHorizontal2,
  FlipVertical2,
  Link2,
  Link2Off,
  Maximize,
} from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { centred } from "@/lib/placement/boxes";
import { SizeMenu } from "./size-menu";
import type { Placement } from "./use-placement";
import type { Product } from "./use-product";

/** What is done to the placement as a whole. On a phone it is pushed from side to side. */
export function PlacementToolbar({
  placement,
  product,
  keepRatio,
  onKeepRatio,
  children,
}: {
  placement: Placement;
  product: Product;
  keepRatio: boolean;
  onKeepRatio(keepRatio: boolean): void;
  children?: ReactNode;
}) {
  const t = useTranslations("placement");
  const { size, box, setBox, setSize } = placement;
  // These icons are named for the line they mirror across, not for the way things move.
  const cannotFlip = !placement.productId || product.isBusy;
  return (
    <div
      role="toolbar"
      aria-label={t("tools")}
      className="pointer-events-auto flex max-w-full items-center gap-0.5 overflow-x-auto floating px-1 py-1"
    >
      <SizeMenu size={size} onSize={setSize} />
      <IconButton
        label={t("keepRatio")}
        size="sm"
        aria-pressed={keepRatio}
        onClick={() => onKeepRatio(!keepRatio)}
      >
        {keepRatio ? <Link2 /> : <Link2Off />}
      </IconButton>
      <IconButton label={t("flipX")} size="sm" disabled={cannotFlip} onClick={() => product.flip("x")}>
        <FlipVertical2 />
      </IconButton>
      <IconButton label={t("flipY")} size="sm" disabled={cannotFlip} onClick={() => product.flip("y")}>
        <FlipHorizontal2 />
      </IconButton>
      <IconButton
        label={t("centre")}
        size="sm"
        disabled={!box}
        onClick={() => box && setBox(centred(box, size))}
      >
        <AlignCenterHorizontal />
      </IconButton>
      <IconButton label={t("reset")} size="sm" disabled={!product.natural} onClick={product.placeFirst}>
        <Maximize />
      </IconButton>
      {children}
    </div>
  );
}
