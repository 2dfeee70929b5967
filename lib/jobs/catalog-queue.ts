import { setTimeout as pause } from "node:timers/promises";
import type { PgBoss } from "pg-boss";
import * as z from "zod";
import { CATALOG_KINDS } from "../vendors/contract";
import { VENDOR_IDS } from "../vendors/vendor-ids";
import { boss } from "./boss";

const LISTS = "catalog-refresh";
/** Apart from the lists: thousands of covers must not keep another list waiting. */
const COVERS = "catalog-covers";
/** How long a stop waits for what runs, in milliseconds. */
const GRACE_MS = 2_000;

const list = z.object({ provider: z.enum(VENDOR_IDS), kind: z.enum(CATALOG_KINDS) });
const refreshMessage = list.extend({ askedAt: z.iso.datetime().optional() });
const coversMessage = list.extend({ after: z.int().optional() });

/** A list to read, and when that was asked for: a reading that ended later has done it. */
export type CatalogMessage = z.output<typeof refreshMessage>;
/** A list whose covers to store, from the entry after that position. */
export type CoversMessage = z.output<typeof coversMessage>;

const OPTIONS = {
  policy: "short",
  heartbeatSeconds: 10,
  expireInSeconds: 3_600,
  retryLimit: 20,
  retryDelay: 1,
  deleteAfterSeconds: 600,
} as const;

/** Asks a worker to mirror a list; asked again before one began, it stays one refresh. */
export function enqueueCatalogRefresh(wanted: z.output<typeof list>): Promise<void> {
  return send(LISTS, { ...wanted, askedAt: new Date().toISOString() });
}

/** Asks a worker to store a list's covers. */
export function enqueueCovers(wanted: CoversMessage): Promise<void> {
  return send(COVERS, wanted);
}

async function send(name: string, message: CatalogMessage | CoversMessage): Promise<void> {
  const queue = await boss();
  await queue.createQueue(name, OPTIONS);
  await queue.send(name, message, { singletonKey: `${message.provider}:${message.kind}` });
}

/** What a worker does with the messages. */
export interface CatalogWork {
  refresh(wanted: CatalogMessage): Promise<unknown>;
  storeCovers(wanted: CoversMessage): Promise<unknown>;
}

/** Lets a worker's queue handle lists and covers, one of each at a time; the answer stops that. Work cut short is delivered again. */
export async function workCatalogQueue(queue: PgBoss, work: CatalogWork): Promise<() => Promise<void>> {
  await consume(queue, LISTS, (data) => work.refresh(refreshMessage.parse(data)));
  await consume(queue, COVERS, (data) => work.storeCovers(coversMessage.parse(data)));
  const stopped = () => Promise.all([LISTS, COVERS].map((name) => queue.offWork(name, { wait: true })));
  return async () => {
    await Promise.race([stopped(), pause(GRACE_MS, undefined, { ref: false })]);
  };
}

async function consume(queue: PgBoss, name: string, handle: (data: unknown) => Promise<unknown>) {
  await queue.createQueue(name, OPTIONS);
  await queue.work(name, { batchSize: 1, pollingIntervalSeconds: 2 }, async (jobs) => {
    for (const job of jobs) await handle(job.data);
  });
}
