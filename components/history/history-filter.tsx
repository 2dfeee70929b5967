"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { assetFileUrl } from "@/lib/client/use-asset";
import type { FilterOption } from "../gallery/filter-select";
import { FilterSelect } from "../gallery/filter-select";
import { SearchBox } from "../gallery/search-box";
import { DayFilter } from "./day-filter";
import { RetryFailedButton } from "./retry-failed-button";
import { STATUS_GROUP_NAMES, type useHistoryFilter } from "./use-history-filter";

/** Search and filters above the history, and what can be done with all it shows. */
export function HistoryFilter({
  state: { given, filter, write, isNarrowed, clear },
  tools,
  providers,
}: {
  state: ReturnType<typeof useHistoryFilter>;
  tools: readonly FilterOption[];
  providers: readonly FilterOption[];
}) {
  const t = useTranslations("gallery");
  return (
    <div className="flex flex-wrap items-center gap-2 border-b border-line bg-panel px-3.5 py-2">
      <SearchBox q={given.q ?? ""} label={t("history.search")} onSearch={(q) => write({ q })} />
      <FilterSelect
        label={t("filter.status")}
        all={t("filter.allStatuses")}
        value={given.status}
        options={STATUS_GROUP_NAMES.map((value) => ({ value, label: t(`history.status.${value}`) }))}
        onChange={(status) => write({ status })}
      />
      <FilterSelect
        label={t("filter.tool")}
        all={t("filter.allTools")}
        value={given.tool}
        options={tools}
        onChange={(tool) => write({ tool })}
      />
      {providers.length > 1 && (
        <FilterSelect
          label={t("filter.provider")}
          all={t("filter.allProviders")}
          value={given.provider}
          options={providers}
          onChange={(provider) => write({ provider })}
        />
      )}
      <DayFilter from={given.from} to={given.to} onChange={write} />
      {given.uses && (
        <Button size="sm" onClick={() => write({ uses: undefined })}>
          <img src={assetFileUrl(given.uses, 256)} alt="" className="size-5 rounded-sm object-cover" />
          {t("history.uses")}
          <X aria-hidden />
        </Button>
      )}
      {isNarrowed && (
        <Button variant="ghost" size="sm" onClick={clear}>
          <X aria-hidden />
          {t("filter.clear")}
        </Button>
      )}
      {(given.status === undefined || given.status === "failed") && <RetryFailedButton filter={filter} />}
    </div>
  );
}
