"use client";

import { Layers, MousePointerClick, RefreshCw } from "lucide-react";
import { useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import { useCallback, useMemo, useState, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { useMediaQuery } from "../zoomable/use-media-query";
import { BrowserEmpty } from "./browser-empty";
import { entryFilter, NO_FILTER, type BrowserFilter } from "./browser-filter";
import { BrowserSkeleton } from "./browser-skeleton";
import { BrowserToolbar } from "./browser-toolbar";
import { EntryDetail } from "./entry-detail";
import { EntryGrid } from "./entry-grid";
import { entryKey, type BrowsedKind, type EntryJson } from "./entry-json";
import { MirrorNote } from "./mirror-note";
import { useEntries } from "./use-entries";
import { useFacets } from "./use-facets";
import { useMark } from "./use-mark";

export interface CatalogueBrowserProps {
  kind: BrowsedKind;
  provider?: string;
  mayRefresh?: boolean;
  /** The base that the chosen model has: entries made for another are marked. */
  baseModel?: string;
  isChosen?(entry: EntryJson): boolean;
  /** Enter and double click. */
  onChoose(entry: EntryJson): void;
  /** The one thing to do with the entry whose details are shown. */
  actionOf(entry: EntryJson): ReactNode;
}

const EntrySheet = dynamic(() => import("./entry-sheet").then((module) => module.EntrySheet));
const LargePictures = dynamic(() => import("./large-pictures").then((module) => module.LargePictures));

const nothingChosen = () => false;

/** A catalogue with search, filters and the details of one entry: beside the grid, on a phone in a sheet. */
export function CatalogueBrowser({
  kind,
  provider,
  mayRefresh = false,
  baseModel,
  isChosen = nothingChosen,
  onChoose,
  actionOf,
}: CatalogueBrowserProps) {
  const t = useTranslations("catalogues");
  const isWide = useMediaQuery("(min-width: 1024px)");
  const [filter, setFilter] = useState<BrowserFilter>(NO_FILTER);
  const [picked, setPicked] = useState<EntryJson | null>(null);
  const [large, setLarge] = useState<{ entry: EntryJson; at: number } | null>(null);
  const wanted = useMemo(() => entryFilter(filter, provider), [filter, provider]);
  const list = useEntries(kind, wanted);
  const facets = useFacets(kind, wanted).data;
  const { setFavourite } = useMark(kind);
  const entries = useMemo(() => list.data?.pages.flatMap(({ items }) => items) ?? [], [list.data]);
  // What was picked stays, also when the list that comes in beside it does not hold it.
  const selected = picked
    ? (entries.find((entry) => entryKey(entry) === entryKey(picked)) ?? picked)
    : isWide
      ? entries[0]
      : undefined;
  // A search settles after its pause and must not undo what was chosen meanwhile.
  const narrow = (change: Partial<BrowserFilter>) => {
    setFilter((now) => ({ ...now, ...change }));
    setPicked(null);
  };
  const favour = (entry: EntryJson, favourite: boolean) => {
    setFavourite(entry, favourite);
    if (picked && entryKey(picked) === entryKey(entry)) setPicked({ ...entry, favourite });
  };
  const lists = facets?.lists ?? list.data?.pages[0]?.lists ?? [];
  const { fetchNextPage, isFetchingNextPage } = list;
  const more = useCallback(() => {
    if (!isFetchingNextPage) void fetchNextPage();
  }, [fetchNextPage, isFetchingNextPage]);
  const look = kind === "models" || kind === "loras" ? "covers" : "names";
  const detail = selected && (
    <EntryDetail
      kind={kind}
      entry={selected}
      baseModel={baseModel}
      action={actionOf(selected)}
      onLarge={(at) => setLarge({ entry: selected, at })}
      onFavourite={favour}
    />
  );
  return (
    <div className="flex min-h-0 flex-1">
      <div className="flex min-w-0 flex-1 flex-col">
        <BrowserToolbar kind={kind} filter={filter} facets={facets} onFilter={narrow} />
        <div className="flex flex-wrap items-center justify-between gap-x-4 px-3.5 pt-2">
          <p role="status" className="text-sm text-muted tabular-nums">
            {facets && t("found", { count: countOf(facets, filter.baseModel) })}
          </p>
          <MirrorNote kind={kind} lists={lists} mayRefresh={mayRefresh} />
        </div>
        {list.isPending && <BrowserSkeleton look={look} />}
        {list.isError && (
          <EmptyState
            icon={Layers}
            title={t("failed")}
            className="flex-1 justify-center"
            action={
              <Button onClick={() => void list.refetch()}>
                <RefreshCw aria-hidden />
                {t("retry")}
              </Button>
            }
          />
        )}
        {list.isSuccess && entries.length === 0 && (
          <BrowserEmpty
            filter={filter}
            isMirroring={lists.some(({ state }) => state === "mirroring")}
            onClear={() => narrow(NO_FILTER)}
          />
        )}
        {entries.length > 0 && (
          <EntryGrid
            label={t(`kind.${kind}`)}
            entries={entries}
            look={look}
            hasMore={list.hasNextPage}
            onMore={more}
            selectedKey={selected ? entryKey(selected) : null}
            isChosen={isChosen}
            baseModel={baseModel}
            onSelect={setPicked}
            onChoose={onChoose}
            onLarge={(entry) => entry.pictures.length > 0 && setLarge({ entry, at: 0 })}
            onFavourite={favour}
          />
        )}
      </div>
      {isWide ? (
        <aside
          aria-label={t("details")}
          className="w-[340px] shrink-0 overflow-y-auto border-l border-line bg-panel"
        >
          {detail ?? (
            <EmptyState icon={MousePointerClick} title={t("pickOne")} className="h-full justify-center" />
          )}
        </aside>
      ) : (
        detail && (
          <EntrySheet title={t("details")} onClose={() => setPicked(null)}>
            {detail}
          </EntrySheet>
        )
      )}
      {large && (
        <LargePictures
          entry={large.entry}
          at={large.at}
          onShow={(at) => setLarge({ ...large, at })}
          onClose={() => setLarge(null)}
        />
      )}
    </div>
  );
}

function countOf(
  { baseModels, count }: { baseModels: readonly { value: string; count: number }[]; count: number },
  baseModel: string | undefined,
): number {
  if (baseModel === undefined) return count;
  return baseModels.find(({ value }) => value === baseModel)?.count ?? 0;
}
