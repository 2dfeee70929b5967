import { setTimeout as pause } from "node:timers/promises";
import type { PgBoss } from "pg-boss";
import * as z from "zod";
import { CATALOG_KINDS } from "../vendors/contract";
import { VENDOR_IDS } from "../vendors/vendor-ids";
import { boss } from "./boss";

const QUEUE = "catalog-refresh";
/** How long a stop waits for the refresh that runs, in milliseconds. */
const GRACE_MS = 2_000;

const message = z.object({ provider: z.enum(VENDOR_IDS), kind: z.enum(CATALOG_KINDS) });
export type CatalogMessage = z.output<typeof message>;

const OPTIONS = {
  policy: "short",
  heartbeatSeconds: 10,
  expireInSeconds: 3_600,
  retryLimit: 3,
  deleteAfterSeconds: 600,
} as const;

/** Asks a worker to mirror a list; asked again before one began, it stays one refresh. */
export async function enqueueCatalogRefresh(wanted: CatalogMessage): Promise<void> {
  const queue = await boss();
  await queue.createQueue(QUEUE, OPTIONS);
  await queue.send(QUEUE, wanted, { singletonKey: `${wanted.provider}:${wanted.kind}` });
}

/** Lets a worker's queue handle refreshes, one at a time; the answer stops that. One cut short is delivered again. */
export async function workCatalogQueue(
  queue: PgBoss,
  refresh: (wanted: CatalogMessage) => Promise<unknown>,
): Promise<() => Promise<void>> {
  await queue.createQueue(QUEUE, OPTIONS);
  await queue.work(QUEUE, { batchSize: 1, pollingIntervalSeconds: 2 }, async (jobs) => {
    for (const job of jobs) await refresh(message.parse(job.data));
  });
  return () =>
    Promise.race([queue.offWork(QUEUE, { wait: true }), pause(GRACE_MS, undefined, { ref: false })]);
}
