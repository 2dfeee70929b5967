"use client";

import { useQuery } from "@tanstack/react-query";
import { jobDetails } from "@/app/(studio)/actions/job-details";

/** What a job was given, in the reader's words. */
export function useJobDetails(jobId: string | undefined) {
  return useQuery({
    queryKey: ["job-details", jobId],
    queryFn: () => jobDetails(jobId ?? ""),
    enabled: jobId !== undefined,
    staleTime: Infinity,
  });
}
