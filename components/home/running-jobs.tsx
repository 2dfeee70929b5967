"use client";

import { useTranslations } from "next-intl";
import { useJobs } from "@/lib/client/use-job";
import { QUEUE_FILTER } from "../queue/queue-filter";
import { QueueRow } from "../queue/queue-row";
import { Panel } from "../settings/panel";
import { Section } from "../settings/section";
import { isLive, phaseOf } from "../stage/job-phase";

const SHOWN = 5;

/** What is on its way now; nothing at all when nothing is. */
export function RunningJobs() {
  const t = useTranslations("frame.home");
  const { data: page } = useJobs(QUEUE_FILTER);
  const live = (page?.items ?? []).filter((job) => isLive(phaseOf(job)));
  if (live.length === 0) return null;
  return (
    <Section title={t("runningTitle")}>
      <Panel className="overflow-hidden">
        <ul>
          {live.slice(0, SHOWN).map((job) => (
            <QueueRow key={job.id} job={job} />
          ))}
        </ul>
      </Panel>
    </Section>
  );
}
