"use client";

import { Link2, RefreshCw } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Skeleton } from "@/components/ui/skeleton";
import { ShareRow } from "./share-row";
import { useShares } from "./use-shares";

/** All links the reader has made for people without an account. */
export function SharesView() {
  const t = useTranslations("keep.shares");
  const list = useShares();
  const shares = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (list.isPending)
    return (
      <div role="status" className="space-y-3">
        <span className="sr-only">{t("loading")}</span>
        {[0, 1, 2].map((row) => (
          <Skeleton key={row} className="h-14" />
        ))}
      </div>
    );
  if (list.isError)
    return (
      <EmptyState
        icon={Link2}
        title={t("failed")}
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
  if (shares.length === 0)
    return (
      <EmptyState icon={Link2} title={t("empty")}>
        {t("emptyHint")}
      </EmptyState>
    );
  return (
    <div>
      <ul aria-label={t("title")}>
        {shares.map((share) => (
          <ShareRow key={share.id} share={share} />
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
  );
}
