"use client";

import { useTranslations } from "next-intl";
import { ReactCompareSlider, ReactCompareSliderImage } from "react-compare-slider";
import { assetFileUrl } from "@/lib/client/use-asset";
import type { Comparison } from "./comparison";
import { FitBox } from "./fit-box";

/** The input on the left of a handle, the result on its right, in the result's shape. */
export function BeforeAfter({ beforeId, afterId, ratio }: Comparison) {
  const t = useTranslations("form.view");
  return (
    <FitBox ratio={ratio}>
      <ReactCompareSlider
        className="size-full rounded-sm checkerboard shadow-float"
        itemOne={
          <ReactCompareSliderImage
            src={assetFileUrl(beforeId)}
            alt={t("before")}
            style={{ objectFit: "contain" }}
          />
        }
        itemTwo={
          <ReactCompareSliderImage
            src={assetFileUrl(afterId)}
            alt={t("after")}
            className="checkerboard"
            style={{ objectFit: "contain" }}
          />
        }
      />
      <Corner side="left-2">{t("before")}</Corner>
      <Corner side="right-2">{t("after")}</Corner>
    </FitBox>
  );
}

function Corner({ side, children }: { side: string; children: string }) {
  return (
    <span
      className={`pointer-events-none absolute top-2 ${side} rounded-sm bg-black/70 px-1.5 text-xs font-medium text-white`}
    >
      {children}
    </span>
  );
}
