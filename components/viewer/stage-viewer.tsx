"use client";

import { useMemo, type ReactNode } from "react";
import { useGalleryAsset } from "../picture-menu/use-gallery-asset";
import { StageContent } from "./stage-content";
import { StageLoading, StageNotLoaded } from "./stage-states";
import { shownPicture } from "./shown-picture";
import type { Swipe } from "./use-swipe";
import { FIRST_SETTINGS, isPairMode, type ViewSettings } from "./viewer-modes";

export interface StageViewerProps {
  assetId: string;
  /** Read aloud. */
  alt: string;
  settings?: ViewSettings;
  /** What it is compared with; without it the modes that need it show the picture alone. */
  beforeId?: string;
  swipe?: Swipe;
  /** Whether the zoom stands below the picture also on a phone, where fingers do it. */
  showsZoom?: boolean;
  /** Further floating parts. */
  children?: ReactNode;
}

/** One picture on a stage, with zoom and pan; alone, against another one, or repeated. Fills its parent. */
export function StageViewer({
  assetId,
  alt,
  settings = FIRST_SETTINGS,
  beforeId,
  swipe,
  showsZoom = false,
  children,
}: StageViewerProps) {
  const wanted = isPairMode(settings.mode) && beforeId !== undefined ? beforeId : null;
  const { data: asset, isError, refetch } = useGalleryAsset(assetId);
  const { data: other } = useGalleryAsset(wanted);
  const picture = useMemo(() => asset && shownPicture(asset), [asset]);
  const before = useMemo(() => (wanted && other ? shownPicture(other) : null), [wanted, other]);
  if (!picture) {
    return (
      <div className="relative size-full">
        {isError ? <StageNotLoaded onRetry={() => void refetch()} /> : <StageLoading />}
        {children}
      </div>
    );
  }
  return (
    <StageContent
      // Another picture, or another size of what is shown, starts fitted; other ways to look keep the place.
      key={settings.mode === "repeat" ? `${assetId} ${settings.seam}` : assetId}
      picture={picture}
      before={before}
      alt={alt}
      settings={settings}
      swipe={swipe}
      showsZoom={showsZoom}
    >
      {children}
    </StageContent>
  );
}
