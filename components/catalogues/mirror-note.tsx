"use client";

import { RefreshCw, TriangleAlert } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Progress } from "@/components/ui/progress";
import { useLocalZone } from "@/lib/client/use-local-zone";
import type { ListJson } from "./entry-json";
import { useRefresh } from "./use-refresh";

/** How current a list is: its time, how far its reading has come, or what went wrong; administrators read it anew. */
export function MirrorNote({
  kind,
  lists,
  mayRefresh,
}: {
  kind: string;
  lists: readonly ListJson[];
  mayRefresh: boolean;
}) {
  const t = useTranslations("catalogues");
  const format = useFormatter();
  const timeZone = useLocalZone();
  const refresh = useRefresh(kind);
  const mirroring = lists.find(({ state }) => state === "mirroring");
  const failed = lists.find(({ state }) => state === "failed");
  const oldest = lists.flatMap(({ asOf }) => asOf ?? []).sort()[0];
  const words = mirroring ? progressWords(mirroring) : null;
  function progressWords({ entries, total }: ListJson) {
    return total
      ? t("mirroring", { entries: format.number(entries), total: format.number(total) })
      : t("mirroringOpen", { entries: format.number(entries) });
  }
  return (
    <div className="flex min-h-7 flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
      {mirroring && words && (
        <span role="status" className="flex items-center gap-2.5">
          <span className="tabular-nums">{words}</span>
          <Progress
            value={mirroring.total ? mirroring.entries / mirroring.total : null}
            label={words}
            className="w-24"
          />
        </span>
      )}
      {!mirroring && failed && (
        <span className="flex items-center gap-1.5 text-warn">
          <TriangleAlert aria-hidden className="size-4 shrink-0" />
          {t("lastFailed", { reason: failed.error?.vendorMessage ?? failed.error?.code ?? "" })}
        </span>
      )}
      {!mirroring && oldest && (
        <span>
          {t("asOf", {
            when: format.dateTime(new Date(oldest), { dateStyle: "medium", timeStyle: "short", timeZone }),
          })}
        </span>
      )}
      {mayRefresh && !mirroring && (
        <Button size="sm" variant="ghost" busy={refresh.isPending} onClick={() => refresh.mutate()}>
          <RefreshCw aria-hidden />
          {t("refresh")}
        </Button>
      )}
    </div>
  );
}
