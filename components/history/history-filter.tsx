"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import type { JobFilter } from "@/lib/client/query-keys";
import type { FilterOption } from "../gallery/filter-select";
import { FilterSelect } from "../gallery/filter-select";
import { SearchBox } from "../gallery/search-box";

/** What people look for: several states of the machine are one word to them. */
const STATUS_GROUPS = {
  active: "queued,submitting,waiting,running,collecting",
  succeeded: "succeeded",
  failed: "failed",
  uncertain: "uncertain",
  cancelled: "cancelled",
} as const;
type StatusGroup = keyof typeof STATUS_GROUPS;
const GROUPS: readonly StatusGroup[] = ["active", "succeeded", "failed", "uncertain", "cancelled"];

/** The history's filter, as the address has it. */
export function useHistoryFilter() {
  const params = useSearchParams();
  const pathname = usePathname();
  const one = (name: string) => params.get(name) ?? undefined;
  const group = GROUPS.find((candidate) => candidate === one("status"));
  const filter: JobFilter = {
    q: one("q"),
    tool: one("tool"),
    provider: one("provider"),
    status: group && STATUS_GROUPS[group],
  };
  const write = (name: string, value: string | undefined) => {
    const next = new URLSearchParams(window.location.search);
    if (value) next.set(name, value);
    else next.delete(name);
    window.history.replaceState(null, "", next.size > 0 ? `${pathname}?${next}` : pathname);
  };
  const isNarrowed = Object.values(filter).some((value) => value !== undefined);
  const clear = () => window.history.replaceState(null, "", pathname);
  return { filter, group, write, isNarrowed, clear };
}

/** Search and filters above the history. */
export function HistoryFilter({
  state: { filter, group, write },
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
      <SearchBox q={filter.q ?? ""} label={t("history.search")} onSearch={(q) => write("q", q)} />
      <FilterSelect
        label={t("filter.status")}
        all={t("filter.allStatuses")}
        value={group}
        options={GROUPS.map((value) => ({ value, label: t(`history.status.${value}`) }))}
        onChange={(value) => write("status", value)}
      />
      <FilterSelect
        label={t("filter.tool")}
        all={t("filter.allTools")}
        value={filter.tool}
        options={tools}
        onChange={(value) => write("tool", value)}
      />
      {providers.length > 1 && (
        <FilterSelect
          label={t("filter.provider")}
          all={t("filter.allProviders")}
          value={filter.provider}
          options={providers}
          onChange={(value) => write("provider", value)}
        />
      )}
    </div>
  );
}
