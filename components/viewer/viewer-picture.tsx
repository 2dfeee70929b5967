"use client";

import { FileText } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { OutputJson } from "@/lib/client/api-types";
import type { GalleryAsset } from "../gallery/gallery-asset";
import { usePictureName } from "../pickers/use-picture-name";
import { VideoPlayer } from "../video/lazy-player";
import { PanesViewer } from "./panes/panes-viewer";
import { StageViewer } from "./stage-viewer";
import type { Partner } from "./use-partner";
import type { Swipe } from "./use-swipe";
import { isPairMode, type ViewSettings } from "./viewer-modes";
import { ViewerText } from "./viewer-text";

/** What the viewer is about, in the way that was chosen. */
export function ViewerPicture({
  asset,
  settings,
  partner,
  results,
  swipe,
  onShow,
  onOpen,
  onPick,
}: {
  asset: GalleryAsset;
  settings: ViewSettings;
  partner: Partner | undefined;
  /** All results of its run that can be looked at beside each other. */
  results: readonly OutputJson[];
  swipe: Swipe;
  onShow(assetId: string): void;
  /** Shows one of several by itself. */
  onOpen(assetId: string): void;
  /** Asks for a picture to compare with. */
  onPick(): void;
}) {
  const t = useTranslations("viewer");
  const nameOf = usePictureName();
  const { mode } = settings;
  const alt = nameOf(asset);
  if (asset.kind === "text") return <ViewerText assetId={asset.id} />;
  if (asset.kind === "video") return <VideoPlayer key={asset.id} assetId={asset.id} alt={alt} />;
  if (!asset.thumbnailUrl) {
    return (
      <EmptyState icon={FileText} title={alt} className="size-full justify-center">
        {t("noPreview")}
      </EmptyState>
    );
  }
  if (isPairMode(mode) && !partner) {
    return (
      <EmptyState
        icon={FileText}
        title={t("partner.none")}
        className="size-full justify-center"
        action={<Button onClick={onPick}>{t("partner.choose")}</Button>}
      >
        {t("partner.noneHint")}
      </EmptyState>
    );
  }
  if (mode === "side" && partner) {
    return (
      <PanesViewer
        label={t("modes.side")}
        frameId={asset.id}
        items={[
          { id: partner.id, alt: partner.label, tag: partner.label },
          { id: asset.id, alt, tag: t("thisPicture") },
        ]}
      />
    );
  }
  if (mode === "results") {
    return (
      <PanesViewer
        label={t("modes.results")}
        frameId={results[0]?.id ?? asset.id}
        items={results.map(({ id }, index) => ({
          id,
          alt: t("partner.result", { number: index + 1 }),
          tag: index + 1,
        }))}
        picked={asset.id}
        onPick={onShow}
        onOpen={onOpen}
      />
    );
  }
  return (
    <StageViewer
      assetId={asset.id}
      alt={alt}
      settings={settings}
      beforeId={partner?.id}
      swipe={swipe}
      showsZoom
    />
  );
}
