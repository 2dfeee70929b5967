"use client";

import { RefreshCw, Trash2 } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { GallerySkeleton } from "../../gallery/gallery-skeleton";
import { TrashBar } from "./trash-bar";
import { TrashTile } from "./trash-tile";
import { useTrash, useTrashActions } from "./use-trash";

const ConfirmDialog = dynamic(() =>
  import("@/components/ui/confirm-dialog").then((module) => module.ConfirmDialog),
);

/** What was thrown away: brought back, or deleted for good. */
export function TrashView() {
  const t = useTranslations("keep.trash");
  const list = useTrash();
  const { busy, restore, purge } = useTrashActions();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState<"purge" | "empty" | null>(null);
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const total = list.data?.pages[0]?.total ?? { count: 0, bytes: 0 };
  const chosen = items.filter(({ id }) => selected.has(id)).map(({ id }) => id);
  const clear = () => setSelected(new Set());
  const toggle = (id: string) => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    setSelected(next);
  };
  const goAhead = async () => {
    const done = await purge(asking === "empty" ? { all: true } : { ids: chosen });
    if (done) clear();
  };
  if (list.isPending) return <GallerySkeleton label={t("loading")} />;
  if (list.isError)
    return (
      <EmptyState
        icon={Trash2}
        title={t("failed")}
        className="flex-1 justify-center"
        action={
          <Button onClick={() => void list.refetch()}>
            <RefreshCw aria-hidden />
            {t("retry")}
          </Button>
        }
      >
        {t("failedHint")}
      </EmptyState>
    );
  if (items.length === 0)
    return (
      <EmptyState icon={Trash2} title={t("empty")} className="flex-1 justify-center">
        {t("emptyHint")}
      </EmptyState>
    );
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <TrashBar
        total={total}
        selected={chosen.length}
        busy={busy}
        onSelectAll={() => setSelected(new Set(items.map(({ id }) => id)))}
        onClear={clear}
        onRestore={() => void restore(chosen).then((done) => done && clear())}
        onPurge={() => setAsking("purge")}
        onEmpty={() => setAsking("empty")}
      />
      <div className="min-h-0 flex-1 overflow-y-auto p-3.5">
        <ul
          aria-label={t("list")}
          className="grid grid-cols-[repeat(auto-fill,minmax(132px,1fr))] gap-x-3 gap-y-4 md:grid-cols-[repeat(auto-fill,minmax(168px,1fr))]"
        >
          {items.map((asset) => (
            <TrashTile
              key={asset.id}
              asset={asset}
              now={list.dataUpdatedAt}
              selected={selected.has(asset.id)}
              onToggle={() => toggle(asset.id)}
            />
          ))}
        </ul>
        {list.hasNextPage && (
          <div className="flex justify-center py-6">
            <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              {t("more")}
            </Button>
          </div>
        )}
      </div>
      {asking && (
        <ConfirmDialog
          open
          danger
          onOpenChange={(open) => !open && setAsking(null)}
          title={asking === "empty" ? t("emptyTitle") : t("purgeTitle", { count: chosen.length })}
          description={t(asking === "empty" ? "emptyText" : "purgeText")}
          confirm={t(asking === "empty" ? "emptyTrash" : "purge")}
          onConfirm={() => void goAhead()}
        />
      )}
    </div>
  );
}
