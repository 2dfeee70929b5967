import * as z from "zod";
import { listen } from "../../db/listen";
import { forgetKeys } from "../../auth/key-cache";
import { EVENT_CHANNEL } from "./record-event";
import { JOB_STATUSES } from "../../job-states";

const jobEvent = z.object({
  eventId: z.string(),
  ownerId: z.string(),
  /** The job's. */
  id: z.string(),
  status: z.enum(JOB_STATUSES),
  progress: z.number().nullable(),
  /** Address of the unfinished picture; told live only, since the next one soon replaces it. */
  preview: z.string().nullable(),
});
/** That a person was disabled, or lost a session or key: what they have open must be looked at again. */
const accessChange = z.object({ accessChangedOf: z.string() });

/** One change of one job. */
export type JobEvent = z.output<typeof jobEvent>;

export interface JobEventListener {
  onEvent(event: JobEvent): void;
  /** Something may have been missed. */
  onReconnect(): void;
  /** The owner may have lost the right to listen. */
  onAccessChanged?(): void;
}

/** One listening connection per process, shared by every stream. */
export interface JobEventHub {
  join(ownerId: string, listener: JobEventListener): () => void;
  /** Resolves when the connection hears. */
  ready(): Promise<void>;
}

function createHub(): JobEventHub {
  const listeners = new Map<string, Set<JobEventListener>>();
  let listening: Promise<void> | undefined;

  function onPayload(payload: string): void {
    const told: unknown = JSON.parse(payload);
    const change = accessChange.safeParse(told);
    if (change.success) return onAccessChange(change.data.accessChangedOf);
    const event = jobEvent.parse(told);
    listeners.get(event.ownerId)?.forEach((listener) => listener.onEvent(event));
  }

  function onAccessChange(ownerId: string): void {
    forgetKeys();
    listeners.get(ownerId)?.forEach((listener) => listener.onAccessChanged?.());
  }

  function onListening(): void {
    for (const group of listeners.values()) group.forEach((listener) => listener.onReconnect());
  }

  return {
    join(ownerId, listener) {
      const group = listeners.get(ownerId) ?? new Set();
      listeners.set(ownerId, group.add(listener));
      return () => {
        group.delete(listener);
        if (group.size === 0 && listeners.get(ownerId) === group) listeners.delete(ownerId);
      };
    },
    ready: () =>
      (listening ??= listen(EVENT_CHANNEL, { onPayload, onListening }, new AbortController().signal)),
  };
}

const held = globalThis as typeof globalThis & { easelJobEvents?: JobEventHub };

/** The process's hub; survives development reloads. */
export function jobEventHub(): JobEventHub {
  return (held.easelJobEvents ??= createHub());
}
