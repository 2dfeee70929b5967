"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Slider } from "@/components/ui/slider";
import { SEEN } from "@/lib/viewing/measure/difference-meter";
import type { GalleryAsset } from "../../gallery/gallery-asset";
import { useGalleryAsset } from "../../picture-menu/use-gallery-asset";
import { pixelsUrl } from "../shown-picture";
import { useMeasure } from "../use-measure";
import type { Partner } from "../use-partner";
import { MOST_AMPLIFIED, type ViewSettings } from "../viewer-modes";
import { BarRow } from "./bar-row";
import { PartnerMenu } from "./partner-menu";

/** What a picture is compared with, and how strongly differences are shown. */
export function CompareBar({
  asset,
  options,
  partner,
  settings,
  onChange,
  onChoose,
  onPick,
}: {
  asset: GalleryAsset;
  options: readonly Partner[];
  partner: Partner | undefined;
  settings: ViewSettings;
  onChange(part: Partial<ViewSettings>): void;
  onChoose(id: string): void;
  onPick(): void;
}) {
  const t = useTranslations("viewer");
  const { data: other } = useGalleryAsset(partner?.id ?? null);
  return (
    <BarRow label={t("partner.title")}>
      <span className="flex items-center gap-2">
        <span className="text-muted max-sm:sr-only">{t("partner.title")}</span>
        <PartnerMenu options={options} partner={partner} onChoose={onChoose} onPick={onPick} />
      </span>
      {settings.mode === "difference" && partner && (
        <>
          <span className="flex items-center gap-3 max-md:w-full">
            <span className="text-muted">{t("difference.amplify")}</span>
            <Slider
              label={t("difference.amplify")}
              min={0}
              max={Math.log2(MOST_AMPLIFIED)}
              step={1}
              value={Math.log2(settings.amplify)}
              valueText={t("difference.times", { times: settings.amplify })}
              onValueChange={(power) => onChange({ amplify: 2 ** power })}
              className="w-32 max-md:w-auto max-md:flex-1"
            />
            <b className="min-w-8 font-medium tabular-nums">
              {t("difference.times", { times: settings.amplify })}
            </b>
          </span>
          {other && <DifferenceFigures url={pixelsUrl(asset)} other={pixelsUrl(other)} />}
        </>
      )}
    </BarRow>
  );
}

/** How much two pictures differ, measured. */
function DifferenceFigures({ url, other }: { url: string; other: string }) {
  const t = useTranslations("viewer.difference");
  const format = useFormatter();
  const { data, isError } = useMeasure<"difference">({ kind: "difference", url, other });
  return (
    <p role="status" className="text-muted tabular-nums">
      {isError && t("notMeasured")}
      {!data && !isError && t("measuring")}
      {data &&
        (data.mean === 0
          ? t("same")
          : t("figures", {
              share: format.number(data.changed, { style: "percent", maximumFractionDigits: 1 }),
              seen: SEEN,
              mean: format.number(data.mean, { maximumFractionDigits: 1 }),
            }))}
    </p>
  );
}
