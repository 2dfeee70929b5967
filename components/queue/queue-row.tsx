"use client";

import { useFormatter, useNow, useTranslations } from "next-intl";
import Link from "next/link";
import { Progress } from "@/components/ui/progress";
import { isToolId } from "@/lib/capabilities/tools";
import type { JobJson } from "@/lib/client/api-types";
import { CancelButton } from "../jobs/cancel-button";
import { GiveUpButton } from "../jobs/give-up-button";
import { HoldNote } from "../jobs/hold-note";
import { RetryButton } from "../jobs/retry-button";
import { isLive, phaseOf, type Phase } from "../stage/job-phase";
import { QueueThumb } from "./queue-thumb";

const TONES: Partial<Record<Phase, string>> = { failed: "text-bad", uncertain: "text-warn" };

/** One job of the queue: what it is, how it stands, and the one thing to do about it. */
export function QueueRow({ job }: { job: JobJson }) {
  const t = useTranslations("form.phase");
  const tools = useTranslations("tools");
  const format = useFormatter();
  const now = useNow({ updateInterval: 10_000 });
  const phase = phaseOf(job);
  const name = isToolId(job.tool) ? tools(`${job.tool}.name`) : job.tool;
  const prompt = typeof job.input.prompt === "string" ? job.input.prompt : "";
  return (
    <li className="flex items-center gap-3 px-4 py-2 hover:bg-fill">
      <QueueThumb job={job} phase={phase} />
      <div className="min-w-0 flex-1">
        <p className="truncate text-base font-medium">
          <Link
            href={phase === "uncertain" ? `/history/${job.id}` : `/create/${job.tool}`}
            className="hover:underline"
          >
            {name}
          </Link>
          {prompt && <span className="ml-2 font-normal text-muted">{prompt}</span>}
        </p>
        <p className="text-sm text-faint">
          <span className={TONES[phase]}>{t(phase)}</span>
          {" · "}
          {format.relativeTime(new Date(job.createdAt), now)}
        </p>
        <HoldNote job={job} className="mt-0.5" />
        {isLive(phase) && job.status !== "queued" && (
          <Progress value={job.progress} label={t(phase)} className="mt-1" />
        )}
      </div>
      {isLive(phase) && <CancelButton job={job} />}
      {(phase === "failed" || phase === "cancelled") && job.error?.retryable !== false && (
        <RetryButton job={job} size="sm" />
      )}
      {phase === "uncertain" && (
        <span className="flex flex-col items-stretch gap-1">
          <RetryButton job={job} size="sm" confirm />
          <GiveUpButton job={job} size="sm" />
        </span>
      )}
    </li>
  );
}
