"use client";

import { History, RefreshCw, SearchX } from "lucide-react";
import dynamic from "next/dynamic";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { useLocalZone } from "@/lib/client/use-local-zone";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { FilterOption } from "../gallery/filter-select";
import { growingNeighbours } from "../viewer/neighbours";
import { byDay } from "./by-day";
import { HistoryFilter, useHistoryFilter } from "./history-filter";
import { HistorySkeleton } from "./history-skeleton";
import { JobRow } from "./job-row";
import { useHistory } from "./use-history";

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
  const format = useFormatter();
  const timeZone = useLocalZone();
  const state = useHistoryFilter();
  const list = useHistory(state.filter);
  const [openId, setOpenId] = useState<string | null>(null);
  const jobs = list.data?.pages.flatMap((page) => page.items) ?? [];
  const pictures = jobs.flatMap(({ outputs }) => outputs.filter(({ url }) => url));
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <HistoryFilter state={state} tools={tools} providers={providers} />
      <div className="min-h-0 flex-1 overflow-y-auto">
        <div className="mx-auto max-w-4xl space-y-6 p-3.5">
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
          {list.isSuccess && jobs.length === 0 && (
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
          {byDay(jobs).map((day) => (
            <section key={day.date.toDateString()} aria-labelledby={`day-${day.date.getTime()}`}>
              <h2 id={`day-${day.date.getTime()}`} className="mb-2 text-sm font-semibold text-muted">
                {format.dateTime(day.date, { dateStyle: "full", timeZone })}
              </h2>
              <ul className="space-y-2">
                {day.jobs.map((job) => (
                  <JobRow key={job.id} known={job} onOpen={setOpenId} />
                ))}
              </ul>
            </section>
          ))}
          {list.hasNextPage && (
            <div className="flex justify-center">
              <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                {words("picker.loadMore")}
              </Button>
            </div>
          )}
        </div>
      </div>
      {openId && (
        <PictureViewer
          assetId={openId}
          neighbours={growingNeighbours(pictures, {
            hasMore: list.hasNextPage,
            onMore: () => void list.fetchNextPage({ cancelRefetch: false }),
          })}
          onShow={setOpenId}
          onClose={() => setOpenId(null)}
        />
      )}
    </div>
  );
}
