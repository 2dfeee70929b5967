"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useJob } from "@/lib/client/use-job";
import { useGalleryAsset } from "../picture-menu/use-gallery-asset";
import { usePictureActions } from "../picture-menu/use-picture-actions";
import { useMediaQuery } from "../zoomable/use-media-query";
import { usePictureName } from "../pickers/use-picture-name";
import { BarRow } from "./bars/bar-row";
import { GroundControl } from "./bars/ground-control";
import { ModeSwitch } from "./bars/mode-switch";
import { ViewerBars } from "./bars/viewer-bars";
import { DetailsPanel } from "./details-panel";
import type { Neighbours } from "./neighbours";
import { shownPicture } from "./shown-picture";
import { resultsAround } from "./results-around";
import { useDeletion } from "./use-deletion";
import { useJobDetails } from "./use-job-details";
import { canShow, useLook } from "./use-look";
import { useNeighbourWalk } from "./use-neighbour-walk";
import { usePartner } from "./use-partner";
import { useSpaceTap } from "./use-space-tap";
import { useViewerKeys } from "./use-viewer-keys";
import { ViewerArrow } from "./viewer-arrow";
import { ViewerGone } from "./viewer-gone";
import type { ViewMode } from "./viewer-modes";
import { ViewerPicture } from "./viewer-picture";
import { ViewerStrip } from "./viewer-strip";
import { ViewerToolbar } from "./viewer-toolbar";

const AssetPicker = dynamic(() => import("../pickers/asset-picker").then((module) => module.AssetPicker), {
  ssr: false,
});

export interface ViewerBodyProps {
  assetId: string;
  /** The pictures the arrows go through. */
  neighbours: Neighbours;
  startMode?: ViewMode;
  onShow(assetId: string): void;
  onClose(): void;
}

/** One picture as large as the window, with everything that can be known of it and done with it. */
export function ViewerBody({ assetId, neighbours, startMode = "single", onShow, onClose }: ViewerBodyProps) {
  const t = useTranslations("viewer");
  const { data: asset, error, isError, refetch } = useGalleryAsset(assetId);
  const { data: job } = useJob(asset?.jobId);
  const { data: details } = useJobDetails(asset?.jobId);
  const actions = usePictureActions();
  const nameOf = usePictureName();
  const wide = useMediaQuery("(min-width: 768px)");
  const walk = useNeighbourWalk(neighbours, assetId, onShow);
  const [detailsOpen, setDetailsOpen] = useState(false);
  const [isPicking, setPicking] = useState(false);

  const { results, place } = resultsAround(job, assetId);
  const picture = asset && shownPicture(asset);
  const possible = { isStill: Boolean(picture), results: results.length };
  const look = useLook(startMode, possible);
  const partners = usePartner(assetId, job, details?.rows);

  // Among the results of a run the arrows stay in the run.
  const inRun = look.settings.mode === "results";
  // Beside each other pictures fill the stage, and buttons would lie on them.
  const hasArrows = !inRun && look.settings.mode !== "side";
  const step = (by: -1 | 1) => {
    const id = results[place + by]?.id;
    if (inRun) return void (id && onShow(id));
    if (by < 0) walk.previous();
    else walk.next();
  };
  const { remove, undo } = useDeletion(assetId, neighbours, { onShow, onClose });
  useViewerKeys(
    {
      onPrevious: () => step(-1),
      onNext: () => step(1),
      onFirst: walk.first,
      onLast: walk.last,
      onFavourite: () => asset?.own && void actions.favourite(assetId, !asset.favourite),
      onDownload: () => asset && actions.download(asset.id),
      onDetails: () => setDetailsOpen((open) => !open),
      onMode: look.toggle,
      onDelete: () => asset?.own && remove(),
      onUndo: undo,
    },
    !isPicking,
  );
  useSpaceTap(onClose, !isPicking);

  if (!asset) {
    return (
      <ViewerGone
        assetId={assetId}
        error={isError ? error : null}
        onRetry={() => void refetch()}
        onClose={onClose}
      />
    );
  }
  const position =
    walk.at < 0
      ? ""
      : t(neighbours.isWhole ? "position" : "positionSoFar", {
          number: walk.at + 1,
          total: neighbours.total,
        });
  return (
    <div className="flex size-full flex-col bg-stage">
      <ViewerToolbar
        asset={asset}
        actions={actions}
        position={neighbours.total > 1 ? position : ""}
        detailsOpen={detailsOpen}
        onDetails={setDetailsOpen}
        remixHref={job && `/create/${job.tool}?job=${job.id}`}
        onDelete={remove}
        onClose={onClose}
      >
        {picture && (
          <ModeSwitch
            mode={look.settings.mode}
            canShow={(mode) => canShow(mode, possible)}
            onMode={look.toggle}
          />
        )}
        {wide && picture?.hasAlpha && <GroundControl />}
      </ViewerToolbar>
      {!wide && picture?.hasAlpha && (
        <BarRow label={t("ground")}>
          <GroundControl />
        </BarRow>
      )}
      <ViewerBars asset={asset} look={look} partners={partners} onPick={() => setPicking(true)} />
      <p aria-live="polite" className="sr-only">
        {`${position} ${nameOf(asset)}`}
      </p>
      <div className="flex min-h-0 flex-1 max-md:flex-col">
        <div className="relative min-h-0 min-w-0 flex-1">
          <ViewerPicture
            asset={asset}
            settings={look.settings}
            partner={partners.partner}
            results={results}
            swipe={{
              onPrevious: walk.hasBefore ? walk.previous : undefined,
              onNext: walk.hasAfter ? walk.next : undefined,
            }}
            onShow={onShow}
            onOpen={(id) => {
              onShow(id);
              look.change({ mode: "single" });
            }}
            onPick={() => setPicking(true)}
          />
          {hasArrows && walk.hasBefore && (
            <ViewerArrow side="left" label={t("previous")} onClick={walk.previous} />
          )}
          {hasArrows && walk.hasAfter && <ViewerArrow side="right" label={t("next")} onClick={walk.next} />}
        </div>
        {detailsOpen && (
          <aside
            aria-label={t("details.title")}
            tabIndex={0}
            className="w-80 shrink-0 overflow-y-auto border-l border-line bg-panel max-md:max-h-[45%] max-md:w-auto max-md:border-t max-md:border-l-0"
          >
            <DetailsPanel asset={asset} />
          </aside>
        )}
      </div>
      {walk.at >= 0 && neighbours.total > 1 && (
        <ViewerStrip neighbours={neighbours} at={walk.at} onGo={walk.go} />
      )}
      {isPicking && (
        <AssetPicker
          open
          onOpenChange={setPicking}
          onChoose={(id) => {
            partners.pick(id);
            if (!look.isPair) look.change({ mode: "compare" });
          }}
        />
      )}
    </div>
  );
}
