"use client";

import { ChevronLeft, ChevronRight, FileText, ImageOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { EmptyState } from "@/components/ui/empty-state";
import { IconButton } from "@/components/ui/icon-button";
import { useJob } from "@/lib/client/use-job";
import { useGalleryAsset } from "../picture-menu/use-gallery-asset";
import { usePictureActions } from "../picture-menu/use-picture-actions";
import { usePictureName } from "../pickers/use-picture-name";
import { VideoPlayer } from "../video/lazy-player";
import { DetailsPanel } from "./details-panel";
import type { Neighbours } from "./neighbours";
import { StageViewer } from "./stage-viewer";
import { inputPicture, useJobDetails } from "./use-job-details";
import { useViewerKeys } from "./use-viewer-keys";
import { ViewerText } from "./viewer-text";
import { ViewerToolbar } from "./viewer-toolbar";
import type { Ground, ViewMode } from "./viewer-modes";

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
  const { data: asset, isError, refetch } = useGalleryAsset(assetId);
  const { data: job } = useJob(asset?.jobId);
  const { data: details } = useJobDetails(asset?.jobId);
  const actions = usePictureActions();
  const nameOf = usePictureName();
  const [mode, setMode] = useState<ViewMode>(startMode);
  const [ground, setGround] = useState<Ground>("checker");
  const [detailsOpen, setDetailsOpen] = useState(false);
  const beforeId = inputPicture(details?.rows);
  const isVideo = asset?.kind === "video";
  const words = job?.outputs.find(({ id }) => id === assetId)?.text;
  const at = neighbours.indexOf(assetId);
  const before = at < 0 ? undefined : neighbours.at(at - 1)?.id;
  const after = at < 0 ? undefined : neighbours.at(at + 1)?.id;
  const show = (id: string | undefined) => id !== undefined && onShow(id);
  const remove = () => {
    const next = after ?? before;
    void actions.remove(assetId, () => (next === undefined ? onClose() : onShow(next)));
  };
  useViewerKeys({
    onBefore: () => show(before),
    onAfter: () => show(after),
    onFavourite: () => asset && void actions.favourite(assetId, !asset.favourite),
    onDownload: () => asset && actions.download(asset.id),
    onDetails: () => setDetailsOpen((open) => !open),
    onCompare: () => beforeId && !isVideo && setMode((now) => (now === "compare" ? "single" : "compare")),
    onRepeat: () => !isVideo && setMode((now) => (now === "repeat" ? "single" : "repeat")),
    onDelete: remove,
  });

  if (isError || !asset) {
    return isError ? (
      <EmptyState
        icon={ImageOff}
        title={t("gone")}
        className="size-full justify-center"
        action={
          <>
            <Button onClick={() => void refetch()}>{t("retry")}</Button>
            <Button onClick={onClose}>{t("close")}</Button>
          </>
        }
      />
    ) : null;
  }
  return (
    <div className="flex size-full flex-col bg-stage">
      <ViewerToolbar
        asset={asset}
        actions={actions}
        mode={mode}
        onMode={setMode}
        canCompare={beforeId !== undefined}
        isStill={!isVideo}
        ground={ground}
        onGround={setGround}
        detailsOpen={detailsOpen}
        onDetails={setDetailsOpen}
        remixHref={job && `/create/${job.tool}?job=${job.id}`}
        onDelete={remove}
        onClose={onClose}
      />
      <div className="flex min-h-0 flex-1 max-md:flex-col">
        <div className="relative min-h-0 min-w-0 flex-1">
          {isVideo ? (
            <VideoPlayer key={assetId} assetId={assetId} alt={nameOf(asset)} />
          ) : asset.thumbnailUrl ? (
            <StageViewer
              key={assetId}
              assetId={assetId}
              alt={nameOf(asset)}
              mode={mode}
              beforeId={beforeId}
              ground={ground}
            />
          ) : words ? (
            <ViewerText text={words} />
          ) : (
            <EmptyState icon={FileText} title={nameOf(asset)} className="size-full justify-center">
              {t("noPreview")}
            </EmptyState>
          )}
          <Arrow
            side="left"
            label={t("previous")}
            onClick={before === undefined ? undefined : () => show(before)}
          />
          <Arrow
            side="right"
            label={t("next")}
            onClick={after === undefined ? undefined : () => show(after)}
          />
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
    </div>
  );
}

function Arrow({ side, label, onClick }: { side: "left" | "right"; label: string; onClick?: () => void }) {
  if (!onClick) return null;
  return (
    <IconButton
      label={label}
      variant="onPicture"
      size="lg"
      shortcut={side === "left" ? "←" : "→"}
      onClick={onClick}
      className={cn("absolute top-1/2 -translate-y-1/2 rounded-full", side === "left" ? "left-3" : "right-3")}
    >
      {side === "left" ? <ChevronLeft /> : <ChevronRight />}
    </IconButton>
  );
}
