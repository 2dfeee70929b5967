"use client";

import { useTranslations } from "next-intl";
import { Label } from "@/components/ui/label";
import { Segmented } from "@/components/ui/segmented";
import { Switch } from "@/components/ui/switch";
import { SearchBox } from "../gallery/search-box";
import { BaseModelChips } from "./base-model-chips";
import type { BrowsedKind, FacetsJson } from "./entry-json";
import type { BrowserFilter } from "./browser-filter";

/** Narrows a catalogue: words, the person's own marks, base model, what can be used. */
export function BrowserToolbar({
  kind,
  filter,
  facets,
  onFilter,
}: {
  kind: BrowsedKind;
  filter: BrowserFilter;
  facets: FacetsJson | undefined;
  onFilter(change: Partial<BrowserFilter>): void;
}) {
  const t = useTranslations("catalogues");
  const hasCovers = kind === "models" || kind === "loras";
  return (
    <div className="space-y-2.5 px-3.5 pt-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <SearchBox q={filter.q ?? ""} label={t(`search.${kind}`)} onSearch={(q) => onFilter({ q })} />
        <Segmented<BrowserFilter["view"]>
          label={t("view.label")}
          value={filter.view}
          onValueChange={(view) => onFilter({ view })}
          options={(["all", "favourites", "recent"] as const).map((value) => ({
            value,
            label: t(`view.${value}`),
          }))}
        />
        {hasCovers && (
          <span className="flex items-center gap-2">
            <Switch
              id="usable-only"
              checked={filter.usable}
              onCheckedChange={(usable) => onFilter({ usable })}
            />
            <Label htmlFor="usable-only">{t("usableOnly")}</Label>
          </span>
        )}
      </div>
      {hasCovers && facets && facets.baseModels.length > 0 && (
        <BaseModelChips
          options={facets.baseModels}
          value={filter.baseModel}
          onChange={(baseModel) => onFilter({ baseModel })}
        />
      )}
    </div>
  );
}
