import { db, type Database } from "../../db/client";
import { boss } from "../../jobs/boss";

/** Rows and locks of jobs are held for milliseconds; this is for machines that have stopped breathing. */
const LIMITS = { maxWait: 15_000, timeout: 30_000 };

/**
 * One transaction over jobs and their queue. The queue is made ready before, because its first start takes
 * longer than a transaction may.
 */
export async function transaction<T>(work: (tx: Database) => Promise<T>): Promise<T> {
  await boss();
  return db().$transaction(work, LIMITS);
}
