import { db } from "../../db/client";
import { ACTIVE_STATUSES, holdsSlot } from "../../job-states";
import type { OpenFigures } from "./health-view";

export const NONE_OPEN: OpenFigures = { queued: 0, inFlight: 0 };

/** Jobs that have not ended, by capability. */
export async function openFigures(): Promise<{ provider: string; capability: string; open: OpenFigures }[]> {
  const groups = await db().job.groupBy({
    by: ["provider", "capability", "status"],
    where: { status: { in: [...ACTIVE_STATUSES] } },
    _count: true,
  });
  const byCapability = new Map<string, { provider: string; capability: string; open: OpenFigures }>();
  for (const { provider, capability, status, _count } of groups) {
    const entry = byCapability.get(capability) ?? { provider, capability, open: { ...NONE_OPEN } };
    if (status === "queued") entry.open.queued += _count;
    if (holdsSlot(status)) entry.open.inFlight += _count;
    byCapability.set(capability, entry);
  }
  return [...byCapability.values()];
}

export function sumOpen(parts: readonly OpenFigures[]): OpenFigures {
  return parts.reduce(
    (sum, { queued, inFlight }) => ({ queued: sum.queued + queued, inFlight: sum.inFlight + inFlight }),
    NONE_OPEN,
  );
}
