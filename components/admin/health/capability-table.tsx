"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { CapabilityHealth } from "@/lib/services/provider-health/health-view";
import { useHealthWords } from "./use-health-words";

const COLUMNS = ["ended", "success", "p50", "p95", "queued", "inFlight"] as const;

/** The same figures for each engine of a provider that ran or has jobs. */
export function CapabilityTable({
  provider,
  capabilities,
}: {
  provider: string;
  capabilities: readonly (CapabilityHealth & { name: string })[];
}) {
  const t = useTranslations("health");
  const format = useFormatter();
  const { share, duration } = useHealthWords();
  if (capabilities.length === 0) return null;
  const cells = (one: CapabilityHealth): Record<(typeof COLUMNS)[number], string> => ({
    ended: format.number(one.succeeded + one.failed + one.uncertain),
    success: share(one.successRate),
    p50: duration(one.p50Ms),
    p95: duration(one.p95Ms),
    queued: format.number(one.queued),
    inFlight: format.number(one.inFlight),
  });
  return (
    <div className="overflow-x-auto" role="region" aria-label={t("capabilities", { provider })} tabIndex={0}>
      <table className="w-full min-w-140 text-sm">
        <thead>
          <tr className="border-b border-line text-xs text-muted">
            <th scope="col" className="py-1.5 text-left font-medium">
              {t("column.engine")}
            </th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className="py-1.5 pl-4 text-right font-medium whitespace-nowrap">
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {capabilities.map((capability) => {
            const shown = cells(capability);
            return (
              <tr key={capability.id} className="border-b border-line last:border-b-0">
                <th scope="row" className="py-1.5 text-left font-normal">
                  {capability.name}
                  <code className="ml-2 font-mono text-xs text-faint">{capability.id}</code>
                </th>
                {COLUMNS.map((column) => (
                  <td key={column} className="py-1.5 pl-4 text-right whitespace-nowrap tabular-nums">
                    {shown[column]}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
