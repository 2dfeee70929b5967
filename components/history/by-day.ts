import type { JobJson } from "@/lib/client/api-types";

/** The jobs of one calendar day, newest first. */
export interface HistoryDay {
  /** Any moment of that day. */
  date: Date;
  jobs: JobJson[];
}

/** Groups jobs, which come newest first, by the reader's calendar day. */
export function byDay(jobs: readonly JobJson[]): HistoryDay[] {
  const days: HistoryDay[] = [];
  for (const job of jobs) {
    const date = new Date(job.createdAt);
    const last = days.at(-1);
    if (last && last.date.toDateString() === date.toDateString()) last.jobs.push(job);
    else days.push({ date, jobs: [job] });
  }
  return days;
}
