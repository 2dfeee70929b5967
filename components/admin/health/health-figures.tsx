"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ProviderHealth } from "@/lib/services/provider-health/health-view";
import { cn } from "@/components/ui/cn";
import { useHealthWords } from "./use-health-words";

/** Clocks this far apart, in milliseconds, are worth a word: dates come in whole seconds, signatures fail at minutes. */
const SAME_MS = 2_000;
const WARN_MS = 30_000;

/** A provider in six numbers. */
export function HealthFigures({ provider }: { provider: ProviderHealth }) {
  const t = useTranslations("health.figure");
  const { share, duration } = useHealthWords();
  const { succeeded, failed, uncertain, successRate, p50Ms, p95Ms, queued, inFlight, concurrency, clock } =
    provider;
  const ended = succeeded + failed + uncertain;
  return (
    <dl className="grid grid-cols-2 gap-x-4 gap-y-4 sm:grid-cols-3 lg:grid-cols-6">
      <Figure
        label={t("success")}
        tone={successRate !== null && successRate < 0.9 ? "text-bad" : undefined}
        note={ended > 0 && t("successText", { succeeded, ended })}
      >
        {share(successRate)}
      </Figure>
      <Figure label={t("p50")}>{duration(p50Ms)}</Figure>
      <Figure label={t("p95")}>{duration(p95Ms)}</Figure>
      <Figure label={t("queued")}>{queued}</Figure>
      <Figure label={t("inFlight")} note={t("inFlightText", { places: concurrency })}>
        {inFlight}
      </Figure>
      <Figure label={t("clock")} tone={clock && Math.abs(clock.skewMs) >= WARN_MS ? "text-warn" : undefined}>
        <Clock clock={clock} />
      </Figure>
    </dl>
  );
}

function Clock({ clock }: { clock: ProviderHealth["clock"] }) {
  const t = useTranslations("health.figure");
  if (!clock) return t("unknown");
  if (Math.abs(clock.skewMs) < SAME_MS) return t("clockSame");
  const seconds = Math.round(Math.abs(clock.skewMs) / 1_000);
  return t(clock.skewMs > 0 ? "clockAhead" : "clockBehind", { seconds });
}

function Figure({
  label,
  note,
  tone,
  children,
}: {
  label: string;
  note?: ReactNode;
  tone?: string;
  children: ReactNode;
}) {
  return (
    <div className="flex min-w-0 flex-col">
      <dt className="text-xs text-muted">{label}</dt>
      <dd className={cn("text-lg font-semibold tabular-nums", tone)}>{children}</dd>
      {note && <dd className="text-xs text-faint tabular-nums">{note}</dd>}
    </div>
  );
}
