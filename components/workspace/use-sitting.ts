"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { JobJson } from "@/lib/client/api-types";
import { expectedRatio } from "@/lib/client/form/expected-result";
import { addJob } from "@/lib/client/job-cache";
import { useJobs } from "@/lib/client/use-job";
import { mergeRuns, type Click, type Expected, type Run, type Selection } from "./sitting";
import type { ToolPageData } from "./tool-page-data";

export interface Sitting {
  runs: Run[];
  selection: Selection | null;
  /** The run that is shown on the stage. */
  selected: Run | undefined;
  select(selection: Selection | null): void;
  /** Puts a placeholder in front at once; the run goes on under the click's key. */
  begin(click: Click): void;
  /** The studio took a click: its job replaces the placeholder in place. */
  settle(key: string, job: JobJson): void;
  /** Nothing was started: the placeholder goes. */
  withdraw(key: string): void;
}

/** The runs of this sitting, newest first, and which of them is looked at. */
export function useSitting(data: ToolPageData): Sitting {
  const client = useQueryClient();
  const { data: page } = useJobs({ tool: data.tool, limit: 50 }, { items: data.recent, nextCursor: null });
  const [clicks, setClicks] = useState<readonly Click[]>([]);
  const [selection, setSelection] = useState<Selection | null>(null);

  const jobs = (page?.items ?? []).filter(({ createdAt }) => createdAt >= data.sittingSince);
  const runs = mergeRuns(clicks, jobs, (job) => shapeOf(job, data));
  return {
    runs,
    selection,
    selected: runs.find(({ key }) => key === selection?.key),
    select: setSelection,
    begin: (click) => {
      setClicks((list) => [click, ...list]);
      setSelection({ key: click.key, index: 0 });
    },
    settle: (key, job) => {
      addJob(client, job);
      setClicks((list) => list.map((click) => (click.key === key ? { ...click, jobId: job.id } : click)));
    },
    withdraw: (key) => {
      setClicks((list) => list.filter((click) => click.key !== key));
      setSelection((current) => (current?.key === key ? null : current));
    },
  };
}

function shapeOf(job: JobJson, { engines }: ToolPageData): Expected {
  const form = engines.find((engine) => engine.form.id === job.capability)?.form;
  const [first] = job.outputs;
  const known = first?.width && first.height ? first.width / first.height : undefined;
  return {
    count: 1,
    ratio: known ?? (form && expectedRatio(form, job.input)) ?? 1,
    kind: form?.outputKinds[0] ?? "image",
  };
}
