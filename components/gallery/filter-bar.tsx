"use client";

import { Star, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { FilterSelect, type FilterOption } from "./filter-select";
import type { AssetFilter } from "./gallery-asset";
import { SearchBox } from "./search-box";

const KINDS = ["image", "vector", "document", "video"] as const;
const SOURCES = ["output", "upload"] as const;

/** Search and filters of the gallery; everything stands in the address bar. */
export function FilterBar({
  filter,
  isNarrowed,
  tools,
  providers,
  onFilter,
  onClear,
}: {
  filter: AssetFilter;
  isNarrowed: boolean;
  tools: readonly FilterOption[];
  providers: readonly FilterOption[];
  onFilter(change: Partial<AssetFilter>): void;
  onClear(): void;
}) {
  const t = useTranslations("gallery");
  return (
    <div className="flex flex-wrap items-center gap-2 border-b border-line bg-panel px-3.5 py-2">
      <SearchBox q={filter.q ?? ""} label={t("picker.search")} onSearch={(q) => onFilter({ q })} />
      <FilterSelect
        label={t("filter.tool")}
        all={t("filter.allTools")}
        value={filter.tool}
        options={tools}
        onChange={(tool) => onFilter({ tool })}
      />
      {providers.length > 1 && (
        <FilterSelect
          label={t("filter.provider")}
          all={t("filter.allProviders")}
          value={filter.provider}
          options={providers}
          onChange={(provider) => onFilter({ provider })}
        />
      )}
      <FilterSelect
        label={t("filter.kind")}
        all={t("filter.allKinds")}
        value={filter.kind}
        options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        onChange={(kind) => onFilter({ kind })}
      />
      <FilterSelect
        label={t("filter.source")}
        all={t("filter.allSources")}
        value={filter.source}
        options={SOURCES.map((value) => ({ value, label: t(`picker.sources.${value}`) }))}
        onChange={(source) => onFilter({ source })}
      />
      <IconButton
        label={t("filter.favourites")}
        aria-pressed={filter.favourite === "true"}
        onClick={() => onFilter({ favourite: filter.favourite === "true" ? undefined : "true" })}
      >
        <Star className={filter.favourite === "true" ? "fill-current" : undefined} />
      </IconButton>
      {isNarrowed && (
        <Button variant="ghost" size="sm" onClick={onClear}>
          <X aria-hidden />
          {t("filter.clear")}
        </Button>
      )}
    </div>
  );
}
