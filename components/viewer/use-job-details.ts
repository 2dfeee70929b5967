"use client";

import { useQuery } from "@tanstack/react-query";
import { jobDetails } from "@/app/(studio)/actions/job-details";
import type { InputRow } from "@/lib/capabilities/describe-input";

/** What a job was given, in the reader's words. */
export function useJobDetails(jobId: string | undefined) {
  return useQuery({
    queryKey: ["job-details", jobId],
    queryFn: () => jobDetails(jobId ?? ""),
    enabled: jobId !== undefined,
    staleTime: Infinity,
  });
}

/** The picture a result is compared with: the first one given that is no mask. */
export function inputPicture(rows: readonly InputRow[] | undefined): string | undefined {
  for (const row of rows ?? []) if (row.kind === "pictures" && row.role !== "mask") return row.assetIds[0];
  return undefined;
}
