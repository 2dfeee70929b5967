"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useMemo } from "react";
import type { JobFilter } from "@/lib/client/query-keys";

/** What people look for: several states of the machine are one word to them. */
const STATUS_GROUPS = {
  active: "queued,submitting,waiting,running,collecting",
  succeeded: "succeeded",
  failed: "failed",
  uncertain: "uncertain",
  cancelled: "cancelled",
} as const;
export type StatusGroup = keyof typeof STATUS_GROUPS;
export const STATUS_GROUP_NAMES: readonly StatusGroup[] = [
  "active",
  "succeeded",
  "failed",
  "uncertain",
  "cancelled",
];

const NAMES = ["q", "status", "tool", "provider", "from", "to", "uses"] as const;
export type HistoryParam = (typeof NAMES)[number];
type Given = Partial<Record<HistoryParam, string>>;

/** The history's filter, as the address has it: days as `2026-11-21`, states by their group. */
export function useHistoryFilter() {
  const params = useSearchParams();
  const pathname = usePathname();
  const given = useMemo(
    (): Given => Object.fromEntries(NAMES.map((name) => [name, params.get(name) ?? undefined])),
    [params],
  );
  const filter = useMemo(() => jobFilter(given), [given]);
  const write = (change: Given) => {
    const next = new URLSearchParams(window.location.search);
    for (const [name, value] of Object.entries(change)) {
      if (value) next.set(name, value);
      else next.delete(name);
    }
    window.history.replaceState(null, "", next.size > 0 ? `${pathname}?${next}` : pathname);
  };
  const isNarrowed = Object.values(given).some((value) => value !== undefined);
  const clear = () => window.history.replaceState(null, "", pathname);
  return { given, filter, write, isNarrowed, clear };
}

/** What the address says as what the API is asked. */
function jobFilter({ q, status, tool, provider, from, to, uses }: Given): JobFilter {
  const group = STATUS_GROUP_NAMES.find((name) => name === status);
  return {
    q,
    tool,
    provider,
    uses,
    status: group && STATUS_GROUPS[group],
    from: from && startOfDay(from)?.toISOString(),
    to: to && dayAfter(to)?.toISOString(),
  };
}

function startOfDay(day: string): Date | undefined {
  const date = new Date(`${day}T00:00:00`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

function dayAfter(day: string): Date | undefined {
  const date = startOfDay(day);
  date?.setDate(date.getDate() + 1);
  return date;
}
