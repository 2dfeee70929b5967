"use client";

import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { toast } from "@/components/ui/toast";
import { editPicture, type PictureEdit } from "@/lib/client/picture-edit";
import { assetFileUrl, useAsset } from "@/lib/client/use-asset";
import { useUpload } from "@/lib/client/use-upload";
import type { Size } from "@/lib/painter/geometry";
import { firstBox, refitBox } from "@/lib/placement/boxes";
import { moveBox, type TrimBox } from "@/lib/placement/move-box";
import type { Placement } from "./use-placement";

/** The product's picture: what is known of it, and what is done to it here, free of charge. */
export interface Product {
  /** Its size, once known. */
  natural: Size | undefined;
  /** Nothing of it is transparent: the vendor wants it cut out. */
  isOpaque: boolean;
  /** What is visible of it, where empty borders lie around that. */
  trim: TrimBox | undefined;
  /** An edit is on its way. */
  isBusy: boolean;
  flip(axis: "x" | "y"): void;
  trimNow(): void;
  /** Puts a picture that shows the same product in its place and leaves the box alone. */
  replace(assetId: string): void;
  /** Its own shape, in the middle of the canvas. */
  placeFirst(): void;
}

interface Mirrored {
  source: string;
  x: boolean;
  y: boolean;
}

/** Which picture a mirrored one was made of: mirrored back, it is that picture again. */
const mirrored = new Map<string, Mirrored>();

export function useProduct(placement: Placement): Product {
  const t = useTranslations("placement.product");
  const { productId, box, isUnplaced, size, setBox, setProduct } = placement;
  const { data: asset } = useAsset(productId);
  const { send } = useUpload();
  const [isBusy, setBusy] = useState(false);
  const natural = asset?.width && asset.height ? { width: asset.width, height: asset.height } : undefined;
  const trimBox = asset?.trimBox ?? undefined;
  const isTrimmed = !trimBox || !natural || isSame(trimBox, natural);

  const placeFirst = () => natural && setBox(firstBox(natural, size));
  /** The picture the box was made for; another one gets its own shape in the same place. */
  const boxed = useRef(box && productId);
  const fitBox = useEffectEvent(() => {
    if (!natural || (boxed.current === productId && !isUnplaced)) return;
    if (isUnplaced) placeFirst();
    else if (box && boxed.current) setBox(refitBox(box, natural));
    boxed.current = productId;
  });
  const isKnown = natural !== undefined;
  useEffect(() => {
    if (isKnown) fitBox();
  }, [isKnown, productId, isUnplaced]);

  function replace(assetId: string) {
    boxed.current = assetId;
    setProduct(assetId);
  }
  async function edited(sourceId: string, edit: PictureEdit): Promise<string | undefined> {
    setBusy(true);
    try {
      const bytes = await (await fetch(assetFileUrl(sourceId))).blob();
      const sent = await send(crypto.randomUUID(), await editPicture(bytes, edit, asset?.name ?? "product"));
      if (sent.ok) return sent.asset.id;
      toast.error(t("failed"));
    } catch {
      toast.error(t("failed"));
    } finally {
      setBusy(false);
    }
    return undefined;
  }
  async function flip(axis: "x" | "y") {
    if (!productId) return;
    const known = mirrored.get(productId) ?? { source: productId, x: false, y: false };
    const next = { ...known, [axis]: !known[axis] };
    if (!next.x && !next.y) return replace(next.source);
    const made = await edited(next.source, { flip: { x: next.x, y: next.y } });
    if (made === undefined) return;
    mirrored.set(made, next);
    replace(made);
  }
  async function trimNow() {
    if (!productId || !natural || !trimBox) return;
    const { left: x, top: y, width, height } = trimBox;
    const made = await edited(productId, { crop: { x, y, width, height } });
    if (made === undefined) return;
    replace(made);
    if (box) setBox(moveBox(box, natural, trimBox));
  }
  return {
    natural,
    isOpaque: asset !== undefined && !asset.hasAlpha,
    trim: isTrimmed ? undefined : trimBox,
    isBusy,
    flip: (axis) => void flip(axis),
    trimNow: () => void trimNow(),
    replace,
    placeFirst,
  };
}

function isSame(one: Size, other: Size): boolean {
  return one.width === other.width && one.height === other.height;
}
