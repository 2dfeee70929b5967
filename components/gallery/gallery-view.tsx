"use client";

import { Images, RefreshCw, SearchX } from "lucide-react";
import dynamic from "next/dynamic";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useCallback, useMemo } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { growingNeighbours } from "../viewer/neighbours";
import { FilterBar } from "./filter-bar";
import type { FilterOption } from "./filter-select";
import { GalleryGrid } from "./gallery-grid";
import { GallerySkeleton } from "./gallery-skeleton";
import { useAssets } from "./use-assets";
import { useGalleryFilter } from "./use-gallery-filter";

const PictureViewer = dynamic(
  () => import("../viewer/picture-viewer").then((module) => module.PictureViewer),
  {
    ssr: false,
  },
);

/** The gallery: filters, grid, and the viewer over it. */
export function GalleryView({
  tools,
  providers,
}: {
  tools: readonly FilterOption[];
  providers: readonly FilterOption[];
}) {
  const t = useTranslations("gallery");
  const { filter, isNarrowed, setFilter, clear, openId, setOpen } = useGalleryFilter();
  const list = useAssets(filter);
  const assets = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data]);
  const { fetchNextPage, isFetchingNextPage } = list;
  const more = useCallback(() => {
    if (!isFetchingNextPage) void fetchNextPage();
  }, [fetchNextPage, isFetchingNextPage]);
  const neighbours = growingNeighbours(assets, { hasMore: list.hasNextPage, onMore: more });
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <FilterBar
        filter={filter}
        isNarrowed={isNarrowed}
        tools={tools}
        providers={providers}
        onFilter={setFilter}
        onClear={clear}
      />
      {list.isPending && <GallerySkeleton label={t("loading")} />}
      {list.isError && (
        <EmptyState
          icon={Images}
          title={t("failed")}
          className="flex-1 justify-center"
          action={
            <Button onClick={() => void list.refetch()}>
              <RefreshCw aria-hidden />
              {t("picker.retry")}
            </Button>
          }
        >
          {t("failedHint")}
        </EmptyState>
      )}
      {list.isSuccess && assets.length === 0 && (
        <EmptyState
          icon={isNarrowed ? SearchX : Images}
          title={t(isNarrowed ? "noneMatch" : "empty")}
          className="flex-1 justify-center"
          action={
            isNarrowed ? (
              <Button onClick={clear}>{t("filter.clear")}</Button>
            ) : (
              <Button asChild variant="primary">
                <Link href="/create/text-to-image">{t("emptyAction")}</Link>
              </Button>
            )
          }
        >
          {t(isNarrowed ? "noneMatchHint" : "emptyHint")}
        </EmptyState>
      )}
      {assets.length > 0 && (
        <GalleryGrid assets={assets} hasMore={list.hasNextPage} onMore={more} onOpen={setOpen} />
      )}
      {openId && (
        <PictureViewer
          assetId={openId}
          neighbours={neighbours}
          onShow={setOpen}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}
