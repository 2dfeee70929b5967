"use client";

import { Images, RefreshCw, Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Input } from "@/components/ui/input";
import { Segmented } from "@/components/ui/segmented";
import { Skeleton } from "@/components/ui/skeleton";
import { assetFileUrl } from "@/lib/client/use-asset";
import { useAssets } from "../gallery/use-assets";
import { useDebounced } from "../gallery/use-debounced";
import { ChoiceGrid } from "./choice-grid";
import { usePictureName } from "./use-picture-name";

type Source = "all" | "output" | "upload";

/** The gallery's pictures to choose one from: search, results or uploads, more on demand. */
export function AssetChoices({ onChoose }: { onChoose(assetId: string): void }) {
  const t = useTranslations("gallery.picker");
  const [query, setQuery] = useState("");
  const [source, setSource] = useState<Source>("all");
  const q = useDebounced(query.trim());
  const list = useAssets({ q, kind: "image", source: source === "all" ? undefined : source }, 60);
  const pictures = list.data?.pages.flatMap((page) => page.items) ?? [];
  const nameOf = usePictureName();
  return (
    <div className="space-y-3 p-0.5">
      <div className="flex flex-wrap gap-2">
        <div className="relative min-w-44 flex-1">
          <Search aria-hidden className="absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-faint" />
          <Input
            type="search"
            aria-label={t("search")}
            placeholder={t("search")}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            className="pl-8"
          />
        </div>
        <Segmented<Source>
          label={t("source")}
          value={source}
          onValueChange={setSource}
          options={(["all", "output", "upload"] as const).map((value) => ({
            value,
            label: t(`sources.${value}`),
          }))}
        />
      </div>
      {list.isPending && (
        <div className="grid grid-cols-[repeat(auto-fill,minmax(112px,1fr))] gap-2">
          {Array.from({ length: 15 }, (_, index) => (
            <Skeleton key={index} className="aspect-square" />
          ))}
        </div>
      )}
      {list.isError && (
        <EmptyState
          icon={Images}
          title={t("failed")}
          action={
            <Button onClick={() => void list.refetch()}>
              <RefreshCw aria-hidden />
              {t("retry")}
            </Button>
          }
        />
      )}
      {list.isSuccess && pictures.length === 0 && (
        <EmptyState icon={Images} title={t(q ? "noneMatch" : "empty")} />
      )}
      <ChoiceGrid
        label={t("title")}
        value={undefined}
        onChoose={onChoose}
        shape="aspect-square"
        fit="contain"
        choices={pictures.map((asset) => ({
          id: asset.id,
          label: nameOf(asset),
          imageUrl: assetFileUrl(asset.id, 256),
          placeholder: asset.placeholder,
        }))}
      />
      {list.hasNextPage && (
        <div className="flex justify-center py-2">
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t("loadMore")}
          </Button>
        </div>
      )}
    </div>
  );
}
