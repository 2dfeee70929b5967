"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { MattingOffer } from "./matting-offer";
import type { Product } from "./use-product";

/** What the vendor would not take of the product as it is, each with the one thing to do about it. */
export function ProductNotices({ productId, product }: { productId: string; product: Product }) {
  const t = useTranslations("placement.product");
  const { isOpaque, trim, natural, isBusy } = product;
  if (isOpaque) {
    return (
      <MattingOffer
        key={productId}
        assetId={productId}
        onCutOut={product.replace}
        className="pointer-events-auto w-full max-w-110 floating"
      />
    );
  }
  if (!trim || !natural) return null;
  return (
    <Notice
      live
      className="pointer-events-auto w-full max-w-110 floating"
      title={t("untrimmed")}
      action={
        <Button size="sm" busy={isBusy} onClick={product.trimNow}>
          {t("trim")}
        </Button>
      }
    >
      {t("trimSize", {
        from: `${natural.width} × ${natural.height}`,
        to: `${trim.width} × ${trim.height}`,
      })}
    </Notice>
  );
}
