import type { Database } from "../../db/client";

/** Why the database did not take a job of this owner: their role, or a limit an administrator set them. */
export type RunRefusal = "viewer_may_not" | "runs_per_day" | "runs_at_once" | "storage_limit";

const REFUSALS: Readonly<Record<string, RunRefusal>> = {
  role: "viewer_may_not",
  runs_per_day: "runs_per_day",
  runs_at_once: "runs_at_once",
  storage: "storage_limit",
};

/**
 * Why the trigger `job_may_start` left out the row just written in this transaction; null when it did not, and
 * something else kept the row from being there.
 */
export async function runRefusal(transaction: Database): Promise<RunRefusal | null> {
  const [row] = await transaction.$queryRaw<{ refusal: string | null }[]>`
    SELECT current_setting('easel.run_refusal', true) AS refusal`;
  return REFUSALS[row?.refusal ?? ""] ?? null;
}
