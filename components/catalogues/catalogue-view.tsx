"use client";

import { ImageOff, RefreshCw } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FacetBar } from "../pickers/facet-bar";
import { facetsOf, matches, type FacetChoice } from "../pickers/facets";
import { useCatalog, type CatalogName } from "../pickers/use-catalog";
import { BrowserSkeleton } from "./browser-skeleton";
import { CatalogueEntry } from "./catalogue-entry";
import { MirrorNote } from "./mirror-note";
import { useFacets } from "./use-facets";

/** A short catalogue, all of it: faces or scenes, narrowed by what they are. */
export function CatalogueView({ catalog, mayRefresh }: { catalog: CatalogName; mayRefresh: boolean }) {
  const t = useTranslations("gallery");
  const [choice, setChoice] = useState<FacetChoice>({});
  const { data, isPending, isError, refetch } = useCatalog(catalog);
  const lists = useFacets(catalog, {}).data?.lists ?? [];
  const found = data?.filter((item) => matches(item, choice)) ?? [];
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto max-w-6xl space-y-4 p-4">
        <div className="flex flex-wrap items-center justify-between gap-3">
          {data && data.length > 0 && (
            <FacetBar facets={facetsOf(catalog, data)} choice={choice} onChange={setChoice} />
          )}
          <span className="flex flex-wrap items-center gap-x-4">
            {data && data.length > 0 && (
              <p role="status" className="text-sm text-muted">
                {t("catalog.found", { count: found.length })}
              </p>
            )}
            <MirrorNote kind={catalog} lists={lists} mayRefresh={mayRefresh} />
          </span>
        </div>
        {isPending && <BrowserSkeleton look="covers" />}
        {isError && (
          <EmptyState
            icon={ImageOff}
            title={t("catalog.failed")}
            action={
              <Button onClick={() => void refetch()}>
                <RefreshCw aria-hidden />
                {t("catalog.retry")}
              </Button>
            }
          />
        )}
        {data?.length === 0 && (
          <EmptyState icon={ImageOff} title={t("catalog.empty")}>
            {t("catalog.emptyHint")}
          </EmptyState>
        )}
        {data && data.length > 0 && found.length === 0 && (
          <p className="py-10 text-center text-muted">{t("catalog.noneMatch")}</p>
        )}
        <ul className="grid grid-cols-[repeat(auto-fill,minmax(150px,1fr))] gap-3">
          {found.map((item) => (
            <CatalogueEntry key={item.id} catalog={catalog} item={item} />
          ))}
        </ul>
      </div>
    </div>
  );
}
