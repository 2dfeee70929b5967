"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import Link from "next/link";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import { callApi } from "@/lib/client/api";
import { queryKeys } from "@/lib/client/query-keys";
import { FamilyTree } from "./family-tree";
import type { LineageJson } from "./lineage-json";

const FIRST_DEPTH = 2;
const DEEPEST = 5;

/** What a picture was made from and what was made of it: a small family tree. */
export function LineagePanel({ assetId }: { assetId: string }) {
  const t = useTranslations("organise.lineage");
  const [depth, setDepth] = useState(FIRST_DEPTH);
  const { data, isError } = useQuery({
    queryKey: [...queryKeys.lineage(assetId), depth],
    queryFn: ({ signal }) => callApi<LineageJson>(`/assets/${assetId}/lineage?depth=${depth}`, { signal }),
    placeholderData: keepPreviousData,
    staleTime: 15_000,
  });
  const uses = data?.runs.filter(({ inputs }) => inputs.includes(assetId)).length ?? 0;
  return (
    <section aria-label={t("title")} className="space-y-2">
      <h2 className="text-sm font-semibold">{t("title")}</h2>
      {!data && !isError && <Skeleton className="h-24" />}
      {isError && <p className="text-muted">{t("failed")}</p>}
      {data && data.runs.length === 0 && <p className="text-muted">{t("none")}</p>}
      {data && data.runs.length > 0 && <FamilyTree lineage={data} />}
      <div className="flex flex-wrap gap-2">
        {data && depth < DEEPEST && (data.more.before || data.more.after) && (
          <Button size="sm" onClick={() => setDepth(DEEPEST)}>
            {t("more")}
          </Button>
        )}
        {uses > 0 && (
          <Button size="sm" variant="ghost" asChild>
            <Link href={`/history?uses=${assetId}`} prefetch={false}>
              {t("allUses")}
            </Link>
          </Button>
        )}
      </div>
    </section>
  );
}
