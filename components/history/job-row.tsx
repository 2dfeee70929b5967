"use client";

import { Shuffle } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { useLocalZone } from "@/lib/client/use-local-zone";
import { Button } from "@/components/ui/button";
import { isToolId } from "@/lib/capabilities/tools";
import type { JobJson } from "@/lib/client/api-types";
import { useJob } from "@/lib/client/use-job";
import { isTerminal } from "@/lib/job-states";
import { CancelButton } from "../jobs/cancel-button";
import { GiveUpButton } from "../jobs/give-up-button";
import { RetryButton } from "../jobs/retry-button";
import { ToolIcon } from "../tools/tool-icon";
import { useDuration } from "../viewer/use-duration";
import { DeleteRunButton } from "./delete-run-button";
import { InputThumbs } from "./input-thumbs";
import { OutputThumbs } from "./output-thumbs";
import { StatusBadge } from "./status-badge";

/** One job in a line: what, when, how it went, and what can be done now. */
export function JobRow({
  known,
  vendor,
  onOpen,
}: {
  known: JobJson;
  /** What its vendor is called. */
  vendor: string | undefined;
  onOpen(assetId: string): void;
}) {
  const t = useTranslations("gallery.history");
  const tools = useTranslations("tools");
  const errors = useTranslations("errors");
  const format = useFormatter();
  const timeZone = useLocalZone();
  const duration = useDuration();
  const { data: job = known } = useJob(known.id, known);
  const name = isToolId(job.tool) ? tools(`${job.tool}.name`) : job.tool;
  const prompt = typeof job.input.prompt === "string" ? job.input.prompt : undefined;
  const words = job.outputs.find(({ text }) => text)?.text ?? prompt;
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-4 gap-y-2 rounded-lg border border-line bg-panel p-3 md:grid-cols-[auto_minmax(0,1fr)_auto]">
      <OutputThumbs job={job} onOpen={onOpen} />
      <div className="order-first col-span-2 min-w-0 space-y-1 md:order-none md:col-span-1">
        <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
          {isToolId(job.tool) && <ToolIcon tool={job.tool} className="size-4 text-muted" />}
          <Link href={`/history/${job.id}`} className="font-medium hover:underline">
            {name}
          </Link>
          <StatusBadge job={job} />
          <span className="text-sm text-faint tabular-nums">
            {format.dateTime(new Date(job.createdAt), { timeStyle: "short", timeZone })}
            {job.finishedAt && ` · ${duration(job.startedAt ?? job.createdAt, job.finishedAt)}`}
            {` · ${vendor ?? job.provider} · ${t("calls", { count: job.usage.submits })}`}
          </span>
        </div>
        {words && <p className="line-clamp-2 text-base text-muted">{words}</p>}
        <InputThumbs input={job.input} />
        {job.error && job.status !== "cancelled" && (
          <p className="text-sm">
            <span className="font-medium text-bad">{errors(`job.${job.error.code}.title`)}</span>{" "}
            <span className="text-muted">{errors(`job.${job.error.code}.advice`)}</span>
          </p>
        )}
      </div>
      <div className="flex flex-wrap items-center justify-end gap-2">
        {!isTerminal(job.status) && <CancelButton job={job} size="sm" />}
        {job.status === "failed" && job.error?.retryable && <RetryButton job={job} size="sm" />}
        {job.status === "uncertain" && (
          <>
            <RetryButton job={job} confirm size="sm" />
            <GiveUpButton job={job} />
          </>
        )}
        <Button asChild size="sm" variant="ghost">
          <Link href={`/create/${job.tool}?job=${job.id}`}>
            <Shuffle aria-hidden />
            {t("remix")}
          </Link>
        </Button>
        {isTerminal(job.status) && <DeleteRunButton jobId={job.id} />}
      </div>
    </li>
  );
}
