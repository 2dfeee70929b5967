"use client";

import { useQuery } from "@tanstack/react-query";
import { measure } from "@/lib/viewing/measure/measure";
import type { Measures, MeasureTask } from "@/lib/viewing/measure/tasks";

/** Measures pictures once each, away from the main thread. */
export function useMeasure<K extends MeasureTask["kind"]>(task: Extract<MeasureTask, { kind: K }>) {
  return useQuery<Measures[K]>({
    queryKey: ["measure", task],
    queryFn: ({ signal }) => measure<K>(task, signal),
    staleTime: Infinity,
    retry: false,
  });
}
