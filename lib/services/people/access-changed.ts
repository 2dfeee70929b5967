import type { Database } from "../../db/client";
import { EVENT_CHANNEL } from "../jobs/record-event";

/**
 * Tells every web process that what a person may do has changed, when the transaction commits: their keys are looked up
 * again and their event streams ask whether they may go on. Callers forget this process's keys after the commit.
 */
export async function tellAccessChanged(database: Database, userId: string): Promise<void> {
  const payload = JSON.stringify({ accessChangedOf: userId });
  await database.$executeRaw`SELECT pg_notify(${EVENT_CHANNEL}, ${payload})`;
}
