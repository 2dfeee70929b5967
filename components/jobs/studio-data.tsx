"use client";

import { QueryClient, QueryClientProvider, useQueryClient } from "@tanstack/react-query";
import { usePathname, useRouter } from "next/navigation";
import { useState, type ReactNode } from "react";
import { ApiProblem } from "@/lib/client/api";
import { queryKeys } from "@/lib/client/query-keys";
import { useJobEvents } from "@/lib/client/use-job-events";
import { SignedOut, useSessionEnded } from "../session/signed-out";
import { useFinishedNotice } from "./use-finished-notice";

/** The studio's client-side data: one query cache, kept current by one stream of job events. */
export function StudioData({ children }: { children: ReactNode }) {
  const [client] = useState(makeClient);
  const ended = useSessionEnded();
  return (
    <QueryClientProvider client={client}>
      {!ended && <JobEvents />}
      {children}
      <SignedOut />
    </QueryClientProvider>
  );
}

function JobEvents() {
  const client = useQueryClient();
  const router = useRouter();
  const isHome = usePathname() === "/";
  const notice = useFinishedNotice();
  useJobEvents((job) => {
    notice(job);
    void client.invalidateQueries({ queryKey: queryKeys.budgets });
    if (job.outputs.length === 0) return;
    void client.invalidateQueries({ queryKey: queryKeys.assetLists });
    // The latest pictures there are drawn by the server.
    if (isHome) router.refresh();
  });
  return null;
}

function makeClient(): QueryClient {
  // A refusal is an answer: asking again would only repeat it.
  const retry = (failures: number, error: Error) =>
    failures < 2 && !(error instanceof ApiProblem && error.status >= 400 && error.status < 500);
  return new QueryClient({ defaultOptions: { queries: { retry, refetchOnWindowFocus: false } } });
}
