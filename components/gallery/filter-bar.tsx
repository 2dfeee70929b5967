"use client";

import { Search, Star, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import { FilterSelect } from "./filter-select";
import type { AssetFilter } from "./gallery-asset";
import { useDebounced } from "./use-debounced";

export interface FilterOption {
  value: string;
  label: string;
}

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
      <SearchBox key={isNarrowed ? "narrowed" : "all"} q={filter.q ?? ""} onSearch={(q) => onFilter({ q })} />
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

/** Searches once typing has paused; a text an input method still composes is not searched for. */
function SearchBox({ q, onSearch }: { q: string; onSearch(q: string | undefined): void }) {
  const t = useTranslations("gallery.picker");
  const [text, setText] = useState(q);
  const [composing, setComposing] = useState(false);
  const settled = useDebounced(composing ? q : text.trim());
  const search = useEffectEvent((wanted: string) => {
    if (wanted !== q) onSearch(wanted || undefined);
  });
  useEffect(() => search(settled), [settled]);
  return (
    <div className="relative min-w-48 flex-1 sm:max-w-80">
      <Search aria-hidden className="absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-faint" />
      <Input
        type="search"
        aria-label={t("search")}
        placeholder={t("search")}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        className="pl-8"
      />
    </div>
  );
}
