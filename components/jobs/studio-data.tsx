"use client";

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { ApiProblem } from "@/lib/client/api";
import { useJobEvents } from "@/lib/client/use-job-events";
import { useFinishedNotice } from "./use-finished-notice";

/** The studio's client-side data: one query cache, kept current by one stream of job events. */
export function StudioData({ children }: { children: ReactNode }) {
  const [client] = useState(makeClient);
  return (
    <QueryClientProvider client={client}>
      <JobEvents />
      {children}
    </QueryClientProvider>
  );
}

function JobEvents() {
  useJobEvents(useFinishedNotice());
  return null;
}

function makeClient(): QueryClient {
  // A refusal is an answer: asking again would only repeat it.
  const retry = (failures: number, error: Error) =>
    failures < 2 && !(error instanceof ApiProblem && error.status >= 400 && error.status < 500);
  return new QueryClient({ defaultOptions: { queries: { retry, refetchOnWindowFocus: false } } });
}
