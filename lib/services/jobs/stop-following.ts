import { failure } from "../../errors/job-error";
import { applyChange } from "./change";
import type { JobRow } from "./job-row";
import type { JobStatus } from "../../job-states";
import { transaction } from "./transaction";

/**
 * Ends a job as cancelled if it is in one of these states: a step that is running for it finds its result no
 * longer wanted, and what still arrives is not collected. `abandoned`: its task goes on at the vendor, so that what it
 * costs stays counted. False when the job was in another state.
 */
export function stopFollowing(
  id: string,
  from: readonly JobStatus[],
  { abandoned = false } = {},
): Promise<boolean> {
  return transaction(async (tx) => {
    const [row] = await tx.$queryRaw<JobRow[]>`SELECT * FROM job WHERE id = ${id}::uuid FOR UPDATE`;
    if (!row || !from.includes(row.status)) return false;
    const data = { error: { ...failure("cancelled") }, abandonAsked: abandoned };
    return (await applyChange(tx, row, { to: "cancelled", data })) !== null;
  });
}
