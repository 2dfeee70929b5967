"use client";

import { ImageOff, RefreshCw } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Segmented } from "@/components/ui/segmented";
import { Skeleton } from "@/components/ui/skeleton";
import { FacetBar } from "../pickers/facet-bar";
import { facetsOf, matches, type FacetChoice } from "../pickers/facets";
import { useCatalog, type CatalogName } from "../pickers/use-catalog";
import { CatalogueEntry } from "./catalogue-entry";

/** The vendors' lists as they are mirrored here. */
export function CatalogueView({ notes }: { notes: Readonly<Record<CatalogName, ReactNode>> }) {
  const t = useTranslations("gallery");
  const [catalog, setCatalog] = useState<CatalogName>("faces");
  const [choice, setChoice] = useState<FacetChoice>({});
  const { data, isPending, isError, refetch } = useCatalog(catalog);
  const found = data?.filter((item) => matches(item, choice)) ?? [];
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto max-w-6xl space-y-4 p-4">
        <div className="flex flex-wrap items-center gap-3">
          <Segmented<CatalogName>
            label={t("catalogues.title")}
            value={catalog}
            onValueChange={(next) => {
              setCatalog(next);
              setChoice({});
            }}
            options={[
              { value: "faces", label: t("catalogues.faces") },
              { value: "backgrounds", label: t("catalogues.backgrounds") },
            ]}
          />
          <span className="flex-1" />
          {notes[catalog]}
        </div>
        {isPending && (
          <div role="status" className="grid grid-cols-[repeat(auto-fill,minmax(150px,1fr))] gap-3">
            <span className="sr-only">{t("catalog.loading")}</span>
            {Array.from({ length: 12 }, (_, index) => (
              <Skeleton key={index} className="aspect-[3/4]" />
            ))}
          </div>
        )}
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
        {data && data.length > 0 && (
          <>
            <div className="flex flex-wrap items-center justify-between gap-2">
              <FacetBar facets={facetsOf(catalog, data)} choice={choice} onChange={setChoice} />
              <p role="status" className="text-sm text-muted">
                {t("catalog.found", { count: found.length })}
              </p>
            </div>
            {found.length === 0 && <p className="py-10 text-center text-muted">{t("catalog.noneMatch")}</p>}
            <ul className="grid grid-cols-[repeat(auto-fill,minmax(150px,1fr))] gap-3">
              {found.map((item) => (
                <CatalogueEntry key={item.id} catalog={catalog} item={item} />
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}
