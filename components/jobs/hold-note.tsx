"use client";

import { CirclePause, Hourglass } from "lucide-react";
import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import type { JobJson } from "@/lib/client/api-types";
import { useProviderState } from "@/lib/client/use-provider-state";

const EVERY_MS = 4_000;
const AT_VENDOR: readonly JobJson["status"][] = ["waiting", "running"];

/** Why a job gets no further for now, where that is its provider's: paused, silent, or this minute's runs used up. */
export function HoldNote({ job, className }: { job: JobJson; className?: string }) {
  const t = useTranslations("form.hold");
  const queued = job.status === "queued";
  const followed = AT_VENDOR.includes(job.status);
  const state = useProviderState(job.provider, queued || followed ? EVERY_MS : null);
  if (!state?.hold || (followed && state.hold !== "not_answering")) return null;
  const Icon = state.hold === "paused" ? CirclePause : Hourglass;
  const key = followed ? "following" : state.hold;
  return (
    <p role="status" className={cn("flex items-start gap-1.5 text-sm text-warn", className)}>
      <Icon aria-hidden className="mt-px size-4 shrink-0" />
      <span>
        {t(key, { provider: state.name })}
        {state.note && <span className="block text-muted">{t("note", { note: state.note })}</span>}
      </span>
    </p>
  );
}
