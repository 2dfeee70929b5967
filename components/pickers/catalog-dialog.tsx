"use client";

import { ImageOff, RefreshCw } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { EmptyState } from "@/components/ui/empty-state";
import { Skeleton } from "@/components/ui/skeleton";
import { ChoiceGrid } from "./choice-grid";
import { FacetBar } from "./facet-bar";
import { facetsOf, matches, type FacetChoice } from "./facets";
import { useCatalog, type CatalogName } from "./use-catalog";
import { useFacetWords } from "./use-facet-words";

/** All entries of a vendor's catalogue, narrowed by facets, of which one is chosen. */
export function CatalogDialog({
  catalog,
  open,
  onOpenChange,
  value,
  onChoose,
}: {
  catalog: CatalogName;
  open: boolean;
  onOpenChange(open: boolean): void;
  value: string | undefined;
  onChoose(id: string): void;
}) {
  const t = useTranslations("gallery.catalog");
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      <DialogContent
        title={t(`${catalog}.choose`)}
        description={t(`${catalog}.about`)}
        className="h-[min(720px,92dvh)] sm:max-w-3xl"
      >
        <CatalogEntries catalog={catalog} value={value} onChoose={onChoose} />
      </DialogContent>
    </Dialog>
  );
}

function CatalogEntries({
  catalog,
  value,
  onChoose,
}: {
  catalog: CatalogName;
  value: string | undefined;
  onChoose(id: string): void;
}) {
  const t = useTranslations("gallery.catalog");
  const { describe } = useFacetWords();
  const [choice, setChoice] = useState<FacetChoice>({});
  const { data, isPending, isError, refetch } = useCatalog(catalog);
  if (isPending) return <Waiting label={t("loading")} />;
  if (isError) {
    return (
      <EmptyState
        icon={ImageOff}
        title={t("failed")}
        action={
          <Button onClick={() => void refetch()}>
            <RefreshCw aria-hidden />
            {t("retry")}
          </Button>
        }
      />
    );
  }
  if (data.length === 0) {
    return (
      <EmptyState icon={ImageOff} title={t("empty")}>
        {t("emptyHint")}
      </EmptyState>
    );
  }
  const found = data.filter((item) => matches(item, choice));
  return (
    <div className="space-y-4 p-0.5">
      <FacetBar facets={facetsOf(catalog, data)} choice={choice} onChange={setChoice} />
      <p role="status" className="sr-only">
        {t("found", { count: found.length })}
      </p>
      {found.length === 0 && <p className="py-10 text-center text-muted">{t("noneMatch")}</p>}
      <ChoiceGrid
        label={t(`${catalog}.choose`)}
        choices={found.map((item) => ({
          id: item.id,
          label: describe(catalog, item) || item.id,
          imageUrl: item.thumbnailUrl,
        }))}
        value={value}
        onChoose={onChoose}
        shape={catalog === "faces" ? "aspect-[3/4]" : "aspect-square"}
      />
    </div>
  );
}

function Waiting({ label }: { label: string }) {
  return (
    <div role="status" className="grid grid-cols-[repeat(auto-fill,minmax(112px,1fr))] gap-2">
      <span className="sr-only">{label}</span>
      {Array.from({ length: 12 }, (_, index) => (
        <Skeleton key={index} className="aspect-square" />
      ))}
    </div>
  );
}
