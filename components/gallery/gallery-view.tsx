"use client";

import { RefreshCw } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FilterBar } from "./filter-bar";
import type { FilterOption } from "./filter-select";
import { GallerySkeleton } from "./gallery-skeleton";
import { NewPictures } from "./grid/new-pictures";
import { Scrubber } from "./grid/scrubber";
import { TimelineGrid } from "./grid/timeline-grid";
import type { KnownDays } from "./grid/days-key";
import { useDays } from "./grid/use-days";
import { useGridSize } from "./grid/use-grid-size";
import { useGallerySelection } from "./selection/use-gallery-selection";
import { useGalleryFilter } from "./use-gallery-filter";
import { useGalleryList } from "./use-gallery-list";

const loadViewer = () => import("../viewer/picture-viewer").then((module) => module.PictureViewer);
const PictureViewer = dynamic(loadViewer, { ssr: false });

const GalleryFailed = dynamic(() => import("./gallery-nothing").then((module) => module.GalleryFailed));
const GalleryEmpty = dynamic(() => import("./gallery-nothing").then((module) => module.GalleryEmpty));
const CollectionHeader = dynamic(() =>
  import("../collections/collection-header").then((module) => module.CollectionHeader),
);
const EmptyCollection = dynamic(() =>
  import("../collections/empty-collection").then((module) => module.EmptyCollection),
);

/** The gallery: filters, the grid by days with its months beside it, and the viewer over it. */
export function GalleryView({
  tools,
  providers,
  known,
}: {
  tools: readonly FilterOption[];
  providers: readonly FilterOption[];
  known: KnownDays | null;
}) {
  const t = useTranslations("gallery");
  const state = useGalleryFilter();
  const [size, setSize] = useGridSize();
  const days = useDays(state.filter, known);
  const list = useGalleryList(days.data, size);
  const { model, view, shelf } = list;
  const { slots, bar } = useGallerySelection(state.filter);
  const { collection } = state.written;
  const isWholeCollection = collection !== undefined && Object.keys(state.written).length === 1;
  const close = () => {
    const at = state.openId === null ? -1 : model.indexOf(state.openId);
    state.setOpen(null);
    if (at >= 0) model.reveal(at);
  };
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      {collection && <CollectionHeader collectionId={collection} />}
      <FilterBar
        state={state}
        tools={tools}
        providers={providers}
        days={shelf.days}
        size={size}
        onSize={setSize}
        onDay={(index) => model.reveal(index, "top")}
      />
      {days.isPending && <GallerySkeleton label={t("loading")} />}
      {days.isError && !days.data && <GalleryFailed onRetry={() => void days.refetch()} />}
      {days.isSuccess && shelf.total === 0 && isWholeCollection && <EmptyCollection />}
      {days.isSuccess && shelf.total === 0 && !isWholeCollection && (
        <GalleryEmpty onClear={state.isNarrowed ? state.clear : null} />
      )}
      {shelf.total > 0 && (
        // Whoever comes near a picture may open it: then the viewer is there at once, and so are its keys.
        <div
          onPointerEnter={() => void loadViewer()}
          onFocus={() => void loadViewer()}
          className="relative flex min-h-0 flex-1"
        >
          <TimelineGrid
            model={model}
            view={view}
            look={list.look}
            slots={slots}
            scroller={list.scroller}
            onScroller={list.onScroller}
            onContent={list.onContent}
            onOpen={state.setOpen}
          />
          <Scrubber days={shelf.days} part={list.part} onGoTo={(part) => model.goTo(part)} />
          <NewPictures
            total={shelf.total}
            atTop={view.atTop}
            listKey={list.name}
            onShow={() => model.goTo(0)}
          />
          {list.windows.retry && (
            <div role="alert" className="absolute inset-x-0 bottom-4 z-10 flex justify-center">
              <Button onClick={list.windows.retry} className="shadow-float">
                <RefreshCw aria-hidden />
                {t("grid.windowFailed")}
              </Button>
            </div>
          )}
        </div>
      )}
      {bar}
      {state.openId && (
        <PictureViewer
          assetId={state.openId}
          neighbours={list.neighbours}
          onShow={state.setOpen}
          onClose={close}
        />
      )}
    </div>
  );
}
