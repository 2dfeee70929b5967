"use client";

import { useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import { useState } from "react";
import { useJobs } from "@/lib/client/use-job";
import { cn } from "@/components/ui/cn";
import { QUEUE_FILTER, queueCounts } from "./queue-filter";

const QueueDrawer = dynamic(() => import("./queue-drawer").then((module) => module.QueueDrawer), {
  ssr: false,
});

/** How many runs are at work and how many wait; opens the queue. */
export function QueuePill() {
  const t = useTranslations("form.queue");
  const { data: page } = useJobs(QUEUE_FILTER);
  const [open, setOpen] = useState(false);
  const { running, waiting } = queueCounts(page?.items ?? []);
  const busy = running + waiting > 0;
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        aria-haspopup="dialog"
        className="flex h-7 items-center gap-2 rounded-full border border-line px-2.5 text-sm font-medium whitespace-nowrap text-muted transition-colors hover:bg-fill hover:text-ink pointer-coarse:h-9"
      >
        <span
          aria-hidden
          className={cn(
            "size-[7px] rounded-full",
            running > 0 ? "bg-accent shadow-[0_0_0_3px_var(--accent-soft)]" : "bg-line-strong",
          )}
        />
        <span className={cn(busy && "max-md:sr-only")}>
          {busy ? t("pill", { running, waiting }) : t("idle")}
        </span>
        {busy && (
          <span aria-hidden className="tabular-nums md:hidden">
            {running} · {waiting}
          </span>
        )}
      </button>
      {open && <QueueDrawer onClose={() => setOpen(false)} />}
    </>
  );
}
