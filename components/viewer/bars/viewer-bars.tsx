"use client";

import { useTranslations } from "next-intl";
import type { GalleryAsset } from "../../gallery/gallery-asset";
import { pixelsUrl } from "../shown-picture";
import type { useLook } from "../use-look";
import type { usePartner } from "../use-partner";
import { BarRow } from "./bar-row";
import { CompareBar } from "./compare-bar";
import { SeamBar } from "./seam-bar";

/** What belongs to the way a picture is looked at, below the viewer's bar; nothing where it is looked at alone. */
export function ViewerBars({
  asset,
  look: { settings, isPair, change },
  partners,
  onPick,
}: {
  asset: GalleryAsset;
  look: ReturnType<typeof useLook>;
  partners: ReturnType<typeof usePartner>;
  onPick(): void;
}) {
  const t = useTranslations("viewer");
  return (
    <>
      {isPair && (
        <CompareBar
          asset={asset}
          options={partners.options}
          partner={partners.partner}
          settings={settings}
          onChange={change}
          onChoose={partners.choose}
          onPick={onPick}
        />
      )}
      {settings.mode === "repeat" && (
        <BarRow label={t("seam.title")}>
          <SeamBar url={pixelsUrl(asset)} settings={settings} onChange={change} />
        </BarRow>
      )}
    </>
  );
}
