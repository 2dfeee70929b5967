import type { PgBoss } from "pg-boss";
import { logger } from "../logger";
import type { Delivery, QueueName } from "./queues";

/** Tells the queue which messages are done with. */
export interface Settler {
  complete(attempt: Delivery): void;
  giveBack(attempt: Delivery): void;
  /** Writes what is still to be told. */
  flush(): Promise<void>;
}

/** Several messages are completed by one statement; a repeat after a crash in between changes nothing. */
const COLLECT_MS = 25;

export function createSettler(boss: PgBoss, queue: QueueName): Settler {
  let done: Delivery[] = [];
  let back: Delivery[] = [];
  let timer: NodeJS.Timeout | undefined;

  async function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const [completed, returned] = [done, back];
    [done, back] = [[], []];
    try {
      if (completed.length > 0) await boss.complete(queue, completed);
      if (returned.length > 0) await boss.fail(queue, returned);
    } catch (error) {
      // Their heartbeats stop here, so the queue hands them out again by itself.
      logger.warn({ err: error, queue }, "could not settle");
    }
  }

  function soon(): void {
    timer ??= setTimeout(() => void flush(), COLLECT_MS);
  }

  return {
    complete(attempt) {
      done.push(attempt);
      soon();
    },
    giveBack(attempt) {
      back.push(attempt);
      soon();
    },
    flush,
  };
}
