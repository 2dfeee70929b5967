import * as z from "zod";
import type { ProviderState } from "../../generated/prisma/client";
import type { BreakerView } from "./health-view";

const kept = z.object({ vendorCode: z.string().nullable(), vendorMessage: z.string().nullable() });

/** A provider's breaker as the board shows it; one nobody has called yet is closed. */
export function breakerView(state: ProviderState | undefined): BreakerView {
  const failure = kept.safeParse(state?.failure).data;
  const failedAt = state?.failedAt ?? null;
  return {
    state: state?.openedAt ? "open" : "closed",
    failures: state?.failures ?? 0,
    openedAt: state?.openedAt?.toISOString() ?? null,
    probeAt: state?.probeAt?.toISOString() ?? null,
    closedAt: state?.closedAt?.toISOString() ?? null,
    lastFailure: failure && failedAt ? { ...failure, at: failedAt.toISOString() } : null,
  };
}
