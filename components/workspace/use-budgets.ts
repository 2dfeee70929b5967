"use client";

import { useQuery } from "@tanstack/react-query";
import { callApi } from "@/lib/client/api";
import { queryKeys } from "@/lib/client/query-keys";
import type { BudgetView } from "@/lib/services/usage/budget-view";

/** The budgets that cover the reader as they stand: asked for anew after each run is sent and when one ends. */
export function useBudgets(known: BudgetView[]): BudgetView[] {
  const { data } = useQuery({
    queryKey: queryKeys.budgets,
    queryFn: async ({ signal }) => {
      const { items } = await callApi<{ items: BudgetView[] }>("/usage/budgets", { signal });
      return items;
    },
    initialData: known,
    staleTime: 10_000,
  });
  return data;
}
