import { db } from "../../db/client";
import { jobEventHub, type JobEvent } from "./event-hub";

export type { JobEvent };

/** Most events a stream that resumes is told one by one; older ones are left out. */
const REPLAY_LIMIT = 5_000;

/**
 * Tells of every change of a person's jobs until the signal fires: first what happened after the event
 * `afterId` (nothing, when null), then what happens. Each event once, in order. Resolves when the stream has
 * caught up.
 */
export async function subscribeJobEvents(
  ownerId: string,
  afterId: string | null,
  onEvent: (event: JobEvent) => void,
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted) return;
  let last = afterId === null ? null : BigInt(afterId);
  let replaying: Promise<void> | null = null;
  const arrived: JobEvent[] = [];

  function tell(event: JobEvent): void {
    const id = BigInt(event.eventId);
    if (last !== null && id <= last) return;
    last = id;
    onEvent(event);
  }

  /** What is notified meanwhile waits, so that order is kept. */
  async function replay(): Promise<void> {
    if (last !== null) for (const event of await eventsAfter(ownerId, last)) tell(event);
  }

  function caughtUp(): void {
    arrived.splice(0).forEach(tell);
    replaying = null;
  }

  const catchUp = () => (replaying ??= replay().finally(caughtUp));
  const hub = jobEventHub();
  const leave = hub.join(ownerId, {
    onEvent: (event) => (replaying ? arrived.push(event) : tell(event)),
    onReconnect: () => void catchUp().catch(() => undefined),
  });
  signal.addEventListener("abort", leave, { once: true });
  await hub.ready();
  await catchUp();
}

/** Ids grow in commit order per owner, so nothing can still appear before what has been read. */
async function eventsAfter(ownerId: string, after: bigint): Promise<JobEvent[]> {
  const rows = await db().jobEvent.findMany({
    where: { ownerId, id: { gt: after } },
    orderBy: { id: "desc" },
    take: REPLAY_LIMIT,
  });
  return rows.reverse().map(({ id, jobId, status, progress }) => ({
    eventId: String(id),
    ownerId,
    id: jobId,
    status,
    progress,
    preview: null,
  }));
}
