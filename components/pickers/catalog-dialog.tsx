"use client";

import { ImageOff, RefreshCw } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { EmptyState } from "@/components/ui/empty-state";
import { Skeleton } from "@/components/ui/skeleton";
import { CatalogEntries } from "./catalog-entries";
import { useCatalog, type CatalogName } from "./use-catalog";

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
        className="h-[min(820px,94dvh)] max-h-[94dvh] sm:max-w-5xl"
      >
        <CatalogBody catalog={catalog} value={value} onChoose={onChoose} />
      </DialogContent>
    </Dialog>
  );
}

function CatalogBody({
  catalog,
  value,
  onChoose,
}: {
  catalog: CatalogName;
  value: string | undefined;
  onChoose(id: string): void;
}) {
  const t = useTranslations("gallery.catalog");
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
  return <CatalogEntries catalog={catalog} items={data} value={value} onChoose={onChoose} />;
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
