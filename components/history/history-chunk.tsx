"use client";

import { useFormatter } from "next-intl";
import { useRef } from "react";
import type { JobJson } from "@/lib/client/api-types";
import { useLocalZone } from "@/lib/client/use-local-zone";
import { byDay } from "./by-day";
import { JobRow } from "./job-row";
import { useIsNear } from "./use-is-near";

/** A page of the history under its days; far from the screen only its height is kept. */
export function HistoryChunk({
  jobs,
  dayBefore,
  providers,
  onOpen,
}: {
  jobs: readonly JobJson[];
  /** The day the page before ends with: its heading is there already. */
  dayBefore: string | undefined;
  /** What vendors are called. */
  providers: ReadonlyMap<string, string>;
  onOpen(assetId: string): void;
}) {
  const format = useFormatter();
  const timeZone = useLocalZone();
  const box = useRef<HTMLDivElement>(null);
  const { isNear, height } = useIsNear(box);
  if (!isNear) return <div ref={box} style={{ height }} />;
  return (
    <div ref={box} className="space-y-6">
      {byDay(jobs).map((day) => (
        <section key={day.date.toDateString()} aria-labelledby={`day-${day.date.getTime()}`}>
          <h2
            id={`day-${day.date.getTime()}`}
            className={
              day.date.toDateString() === dayBefore
                ? "sr-only"
                : "sticky top-0 z-10 -mx-1 mb-2 bg-background px-1 py-1.5 text-sm font-semibold text-muted"
            }
          >
            {format.dateTime(day.date, { dateStyle: "full", timeZone })}
          </h2>
          <ul className="space-y-2">
            {day.jobs.map((job) => (
              <JobRow key={job.id} known={job} vendor={providers.get(job.provider)} onOpen={onOpen} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
