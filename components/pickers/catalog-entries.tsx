"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Segmented } from "@/components/ui/segmented";
import { useMediaQuery } from "../zoomable/use-media-query";
import { numbered } from "./numbered";
import { onShelf, SHELVES, type Shelf } from "./catalog-shelf";
import { ChoiceGrid } from "./choice-grid";
import { EntryPreview } from "./entry-preview";
import { FacetBar } from "./facet-bar";
import { facetsOf, type FacetChoice } from "./facets";
import { LargeEntry } from "./large-entry";
import type { CatalogItemJson, CatalogName } from "./use-catalog";
import { useCatalogMark } from "./use-catalog-mark";
import { useFacetWords } from "./use-facet-words";

/** A catalogue's entries with filters, the person's shelves and a large preview of the one looked at. */
export function CatalogEntries({
  catalog,
  items,
  value,
  onChoose,
}: {
  catalog: CatalogName;
  items: readonly CatalogItemJson[];
  value: string | undefined;
  onChoose(id: string): void;
}) {
  const t = useTranslations("gallery.catalog");
  const p = useTranslations("placement.picker");
  const { describe } = useFacetWords();
  const { setFavourite, markUsed } = useCatalogMark(catalog);
  // Where there is no room beside the grid, a tap shows large what would stand there.
  const hasRoom = useMediaQuery("(min-width: 768px)");
  const [shelf, setShelf] = useState<Shelf>("all");
  const [choice, setChoice] = useState<FacetChoice>({});
  const [lookedAt, setLookedAt] = useState(value);
  const [largeId, setLargeId] = useState<string>();

  const found = onShelf(items, shelf, choice);
  const names = numbered(items.map((item) => ({ id: item.id, name: describe(catalog, item) || item.name })));
  const nameOf = (item: CatalogItemJson) => names.get(item.id) ?? item.name;
  const seen = found.find(({ id }) => id === lookedAt) ?? found.find(({ id }) => id === value) ?? found[0];
  const large = found.findIndex(({ id }) => id === largeId);
  const choose = (id: string) => {
    const item = items.find((candidate) => candidate.id === id);
    if (item) markUsed(item);
    onChoose(id);
  };
  const star = (id: string) => {
    const item = items.find((candidate) => candidate.id === id);
    if (item) setFavourite(item, !item.favourite);
  };
  return (
    <div className="flex h-full min-h-0 flex-col gap-3 p-0.5">
      <div className="flex flex-wrap items-center gap-2">
        <div className="flex max-w-full min-w-0 gap-2 max-md:overflow-x-auto md:flex-wrap">
          <Segmented<Shelf>
            label={p("shelf")}
            value={shelf}
            onValueChange={setShelf}
            className="shrink-0"
            options={SHELVES.map((each) => ({ value: each, label: p(`shelves.${each}`) }))}
          />
          <FacetBar
            facets={facetsOf(catalog, items)}
            choice={choice}
            onChange={setChoice}
            className="md:flex-wrap"
          />
        </div>
        <p role="status" className="ml-auto text-sm text-muted">
          {t("found", { count: found.length })}
        </p>
      </div>
      <div className="flex min-h-0 flex-1 gap-4">
        <div className="min-w-0 flex-1 overflow-y-auto p-1">
          {found.length === 0 && (
            <p className="py-10 text-center text-muted">
              {items.length > 0 && Object.values(choice).every((chosen) => chosen === undefined)
                ? p(`none.${shelf}`)
                : t("noneMatch")}
            </p>
          )}
          <ChoiceGrid
            label={t(`${catalog}.choose`)}
            choices={found.map((item) => ({
              id: item.id,
              label: item.favourite ? p("starred", { name: nameOf(item) }) : nameOf(item),
              imageUrl: item.thumbnailUrl,
              placeholder: item.placeholder,
              favourite: item.favourite,
            }))}
            value={value}
            onChoose={hasRoom ? choose : setLargeId}
            onLook={setLookedAt}
            onLarge={setLargeId}
            onStar={star}
            shape={catalog === "faces" ? "aspect-[3/4]" : "aspect-square"}
            className="max-md:grid-cols-3"
          />
        </div>
        {seen && (
          <EntryPreview
            item={seen}
            name={nameOf(seen)}
            shape={catalog === "faces" ? "aspect-[3/4]" : "aspect-square"}
            chosen={seen.id === value}
            onStar={() => star(seen.id)}
            onLarge={() => setLargeId(seen.id)}
            onUse={() => choose(seen.id)}
          />
        )}
      </div>
      <p className="text-xs text-faint max-md:hidden">{p("keys")}</p>
      {found[large] && (
        <LargeEntry
          items={found}
          at={large}
          nameOf={nameOf}
          onShow={(index) => setLargeId(found[index]?.id)}
          onStar={star}
          onUse={choose}
          onClose={() => setLargeId(undefined)}
        />
      )}
    </div>
  );
}
