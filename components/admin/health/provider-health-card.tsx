"use client";

import { useTranslations } from "next-intl";
import Link from "next/link";
import { Panel } from "@/components/settings/panel";
import { Badge } from "@/components/ui/badge";
import type { CapabilityHealth, ProviderHealth } from "@/lib/services/provider-health/health-view";
import { BreakerNote } from "./breaker-note";
import { CapabilityTable } from "./capability-table";
import { DurationChart } from "./duration-chart";
import { ErrorList } from "./error-list";
import { HealthFigures } from "./health-figures";
import { RunChart } from "./run-chart";

/** A provider's health with the names of itself and its engines. */
export interface NamedHealth extends Omit<ProviderHealth, "capabilities"> {
  name: string;
  capabilities: (CapabilityHealth & { name: string })[];
}

/** How one provider has been doing. */
export function ProviderHealthCard({
  provider,
  stepSeconds,
}: {
  provider: NamedHealth;
  stepSeconds: number;
}) {
  const t = useTranslations("health");
  const { id, name, steps, errors, breaker, capabilities, successRate } = provider;
  const hasRuns = successRate !== null;
  return (
    <Panel role="region" aria-label={name}>
      <header className="flex flex-wrap items-center gap-3 border-b border-line px-4 py-3">
        <h3 className="text-lg font-semibold">{name}</h3>
        <State provider={provider} />
        <Link
          href={`/admin/providers#${id}`}
          className="ml-auto text-sm text-accent underline underline-offset-2"
          aria-label={`${t("settings")}: ${name}`}
        >
          {t("settings")}
        </Link>
      </header>
      <div className="flex flex-col gap-5 p-4">
        <HealthFigures provider={provider} />
        {hasRuns ? (
          <div className="grid gap-6 lg:grid-cols-2">
            <RunChart name={name} steps={steps} stepSeconds={stepSeconds} />
            <DurationChart name={name} steps={steps} stepSeconds={stepSeconds} />
          </div>
        ) : (
          <p className="text-sm text-muted">{t("chart.none")}</p>
        )}
        <BreakerNote breaker={breaker} />
        {hasRuns && <ErrorList errors={errors} />}
        <CapabilityTable provider={name} capabilities={capabilities} />
      </div>
    </Panel>
  );
}

function State({ provider }: { provider: NamedHealth }) {
  const { enabled, paused, breaker, isSandbox, clock, successRate } = provider;
  const wasCalled = clock !== null || successRate !== null;
  const t = useTranslations("health.state");
  if (!enabled) return <Badge>{t("off")}</Badge>;
  return (
    <>
      {breaker.state === "open" ? (
        <Badge tone="bad">{t("open")}</Badge>
      ) : (
        !paused && <Badge tone={wasCalled ? "ok" : "neutral"}>{t(wasCalled ? "ok" : "idle")}</Badge>
      )}
      {paused && <Badge tone="warn">{t("paused")}</Badge>}
      {isSandbox && <Badge tone="accent">{t("sandbox")}</Badge>}
    </>
  );
}
