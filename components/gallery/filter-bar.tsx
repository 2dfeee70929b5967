"use client";

import {
  Bookmark,
  CalendarSearch,
  LayoutGrid,
  Grid2x2,
  Grid3x3,
  SlidersHorizontal,
  Star,
  X,
} from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Segmented } from "@/components/ui/segmented";
import { FilterSelect, type FilterOption } from "./filter-select";
import { FILTER_NAMES, type FilterName } from "./gallery-asset";
import type { DayJson } from "./grid/shelf";
import type { GridSize } from "./grid/use-grid-size";
import { PanelButton } from "./panels/panel-button";
import { ExportSearchButton } from "../keep/export/export-search-button";
import { SearchBox } from "./search-box";
import { filterKey } from "./grid/days-key";
import type { useGalleryFilter } from "./use-gallery-filter";

const FilterPanel = dynamic(() => import("./panels/filter-panel").then((module) => module.FilterPanel));
const DayPanel = dynamic(() => import("./panels/day-panel").then((module) => module.DayPanel));
const SearchesPanel = dynamic(() => import("./panels/searches-panel").then((module) => module.SearchesPanel));

const KINDS = ["image", "vector", "document", "video", "text"] as const;
const IN_BAR: readonly FilterName[] = ["q", "tool", "kind", "favourite"];
const SIZES = { small: <Grid3x3 />, medium: <LayoutGrid />, large: <Grid2x2 /> } as const;
const SIZE_NAMES = ["small", "medium", "large"] as const;

/** Search, filters, saved searches, dates and sizes of the gallery; what is looked for stands in the address bar. */
export function FilterBar({
  state,
  tools,
  providers,
  days,
  size,
  onSize,
  onDay,
}: {
  state: ReturnType<typeof useGalleryFilter>;
  tools: readonly FilterOption[];
  providers: readonly FilterOption[];
  days: readonly DayJson[];
  size: GridSize;
  onSize(size: GridSize): void;
  /** Goes to a place of the whole list. */
  onDay(index: number): void;
}) {
  const t = useTranslations("gallery");
  const { written: filter, filter: search, setFilter, isNarrowed, clear } = state;
  const kinds = KINDS.map((value) => ({ value, label: t(`kind.${value}`) }));
  const others = FILTER_NAMES.filter((name) => filter[name] && !IN_BAR.includes(name)).length;
  return (
    <div className="flex flex-wrap items-center gap-2 border-b border-line bg-panel px-3.5 py-2">
      <SearchBox q={filter.q ?? ""} label={t("picker.search")} onSearch={(q) => setFilter({ q })} />
      <FilterSelect
        label={t("filter.tool")}
        all={t("filter.allTools")}
        value={filter.tool}
        options={tools}
        onChange={(tool) => setFilter({ tool })}
        className="max-md:hidden"
      />
      <FilterSelect
        label={t("filter.kind")}
        all={t("filter.allKinds")}
        value={filter.kind}
        options={kinds}
        onChange={(kind) => setFilter({ kind })}
        className="max-md:hidden"
      />
      <IconButton
        label={t("filter.favourites")}
        aria-pressed={filter.favourite === "true"}
        onClick={() => setFilter({ favourite: filter.favourite === "true" ? undefined : "true" })}
      >
        <Star className={filter.favourite === "true" ? "fill-current" : undefined} />
      </IconButton>
      <PanelButton label={t("filter.more")} icon={<SlidersHorizontal />} badge={others}>
        {() => <FilterPanel filter={filter} options={{ tools, kinds, providers }} onFilter={setFilter} />}
      </PanelButton>
      <PanelButton label={t("searches.title")} icon={<Bookmark />}>
        {(close) => <SearchesPanel query={filterKey(filter)} onDone={close} />}
      </PanelButton>
      {isNarrowed && (
        <Button variant="ghost" size="sm" onClick={clear}>
          <X aria-hidden />
          {t("filter.clear")}
        </Button>
      )}
      <span className="ml-auto flex items-center gap-2">
        {days.length > 0 && !filter.person && <ExportSearchButton filter={search} />}
        <PanelButton label={t("grid.jumpTo")} icon={<CalendarSearch />}>
          {(close) => <DayPanel days={days} onIndex={onDay} onDone={close} />}
        </PanelButton>
        <Segmented<GridSize>
          label={t("grid.size")}
          value={size}
          onValueChange={onSize}
          options={SIZE_NAMES.map((value) => ({
            value,
            label: SIZES[value],
            name: t(`grid.sizes.${value}`),
          }))}
        />
      </span>
    </div>
  );
}
