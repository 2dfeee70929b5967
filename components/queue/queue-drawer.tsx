"use client";

import { ListChecks } from "lucide-react";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { Sheet, SheetContent } from "@/components/ui/sheet";
import { Skeleton } from "@/components/ui/skeleton";
import { useJobs } from "@/lib/client/use-job";
import { isOver } from "../workspace/sitting";
import { NotifySwitch } from "./notify-switch";
import { QUEUE_FILTER } from "./queue-filter";
import { QueueRow } from "./queue-row";

/** Running, waiting and lately finished jobs of every tool, with what can be done about each. */
export function QueueDrawer({ onClose }: { onClose(): void }) {
  const t = useTranslations("form.queue");
  const { data: page, isPending } = useJobs(QUEUE_FILTER);
  const jobs = page?.items ?? [];
  const live = jobs.filter((job) => !isOver(job));
  const over = jobs.filter(isOver).slice(0, 30);
  return (
    <Sheet open onOpenChange={(open) => !open && onClose()}>
      <SheetContent title={t("title")}>
        {isPending && <Skeleton className="m-4 h-16" />}
        {!isPending && jobs.length === 0 && (
          <EmptyState icon={ListChecks} title={t("emptyTitle")}>
            {t("empty")}
          </EmptyState>
        )}
        {live.length > 0 && (
          <Section title={t("live")}>
            {live.map((job) => (
              <QueueRow key={job.id} job={job} />
            ))}
          </Section>
        )}
        {over.length > 0 && (
          <Section title={t("over")}>
            {over.map((job) => (
              <QueueRow key={job.id} job={job} />
            ))}
          </Section>
        )}
        <NotifySwitch />
      </SheetContent>
    </Sheet>
  );
}

function Section({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section aria-label={title}>
      <h2 className="px-4 pt-3 pb-1 text-xs font-medium text-faint">{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}
