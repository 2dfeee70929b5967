"use client";

import { History, RefreshCw, SearchX } from "lucide-react";
import dynamic from "next/dynamic";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { FilterOption } from "../gallery/filter-select";
import { growingNeighbours } from "../viewer/neighbours";
import { HistoryChunk } from "./history-chunk";
import { HistoryFilter } from "./history-filter";
import { HistorySkeleton } from "./history-skeleton";
import { MoreRuns } from "./more-runs";
import { useHistory } from "./use-history";
import { useHistoryFilter } from "./use-history-filter";

const PictureViewer = dynamic(
  () => import("../viewer/picture-viewer").then((module) => module.PictureViewer),
  {
    ssr: false,
  },
);

/** All jobs by day, with filters. */
export function HistoryView({
  tools,
  providers,
}: {
  tools: readonly FilterOption[];
  providers: readonly FilterOption[];
}) {
  const t = useTranslations("gallery.history");
  const words = useTranslations("gallery");
  const state = useHistoryFilter();
  const list = useHistory(state.filter);
  const [openId, setOpenId] = useState<string | null>(null);
  const vendors = useMemo(() => new Map(providers.map(({ value, label }) => [value, label])), [providers]);
  const { pages } = list;
  const isEmpty = pages.every((jobs) => jobs.length === 0);
  const more = () => void list.fetchNextPage({ cancelRefetch: false });
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <HistoryFilter state={state} tools={tools} providers={providers} />
      <div data-scroller="" className="min-h-0 flex-1 overflow-y-auto">
        <div className="mx-auto max-w-4xl space-y-6 p-3.5 pt-2">
          {list.isPending && <HistorySkeleton label={t("loading")} />}
          {list.isError && (
            <EmptyState
              icon={History}
              title={t("failed")}
              action={
                <Button onClick={() => void list.refetch()}>
                  <RefreshCw aria-hidden />
                  {words("picker.retry")}
                </Button>
              }
            />
          )}
          {list.isSuccess && isEmpty && (
            <EmptyState
              icon={state.isNarrowed ? SearchX : History}
              title={t(state.isNarrowed ? "noneMatch" : "empty")}
              action={
                state.isNarrowed ? (
                  <Button onClick={state.clear}>{words("filter.clear")}</Button>
                ) : (
                  <Button asChild variant="primary">
                    <Link href="/create/text-to-image">{words("emptyAction")}</Link>
                  </Button>
                )
              }
            >
              {!state.isNarrowed && t("emptyHint")}
            </EmptyState>
          )}
          {pages.map((jobs, index) => (
            <HistoryChunk
              key={index}
              jobs={jobs}
              dayBefore={lastDay(pages[index - 1])}
              providers={vendors}
              onOpen={setOpenId}
            />
          ))}
          {list.hasNextPage && <MoreRuns busy={list.isFetchingNextPage} onMore={more} />}
        </div>
      </div>
      {openId && (
        <PictureViewer
          assetId={openId}
          neighbours={growingNeighbours(
            pages.flat().flatMap(({ outputs }) => outputs.filter(({ url }) => url)),
            { hasMore: list.hasNextPage, onMore: more },
          )}
          onShow={setOpenId}
          onClose={() => setOpenId(null)}
        />
      )}
    </div>
  );
}

function lastDay(jobs: readonly { createdAt: string }[] | undefined): string | undefined {
  const last = jobs?.at(-1);
  return last && new Date(last.createdAt).toDateString();
}
