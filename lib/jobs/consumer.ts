import type { PgBoss } from "pg-boss";
import { logger } from "../logger";
import type { Delivery, QueueName, StepMessage } from "./queues";
import { createSettler } from "./settler";
import { createWaker } from "./waker";

export interface Consumer {
  /** Looks for messages after so many milliseconds; 0 is at once. */
  wake(delayMs: number): void;
  /** Messages whose steps run now, by message id. */
  running(): ReadonlyMap<string, Delivery>;
  /** Tells the queue that they are still being worked on. */
  touch(): Promise<void>;
  /** Fetches nothing more; resolves when every running step has ended or the time is over. */
  drain(timeoutMs: number): Promise<void>;
  queue: QueueName;
}

/** How often a queue is looked at when nothing told of a message. */
const IDLE_MS = 1_000;

/**
 * Runs a queue's steps side by side, up to a number of slots: as soon as one ends, the next is fetched. A
 * step's message is completed when it returns and handed back when it throws.
 */
export function consume(
  boss: PgBoss,
  queue: QueueName,
  slots: number,
  run: (message: StepMessage) => Promise<void>,
): Consumer {
  const running = new Map<string, Delivery>();
  const settler = createSettler(boss, queue);
  let stopped = false;
  let fetching = false;
  let fetchAgain = false;
  let onIdle: (() => void) | undefined;

  const waker = createWaker(() => void fetch());
  const idle = setInterval(() => void fetch(), IDLE_MS);

  async function fetch(): Promise<void> {
    if (stopped) return;
    fetchAgain = true;
    if (fetching) return;
    fetching = true;
    try {
      while (fetchAgain && !stopped && running.size < slots) {
        fetchAgain = false;
        const free = slots - running.size;
        const messages = await boss.fetch<StepMessage>(queue, { batchSize: free });
        messages.forEach((message) => void start(message.data, message));
        if (messages.length === free) fetchAgain = true;
      }
    } catch (error) {
      logger.warn({ err: error, queue }, "could not fetch");
    } finally {
      fetching = false;
    }
  }

  async function start(message: StepMessage, { id, retryCount }: Delivery): Promise<void> {
    const attempt = { id, retryCount };
    running.set(id, attempt);
    try {
      await run(message);
      settler.complete(attempt);
    } catch (error) {
      logger.error({ err: error, queue, jobId: message.jobId }, "step failed");
      settler.giveBack(attempt);
    } finally {
      const wasFull = running.size >= slots;
      running.delete(id);
      if (wasFull) waker.wake(0);
      if (running.size === 0) onIdle?.();
    }
  }

  return {
    queue,
    wake: (delayMs) => waker.wake(delayMs),
    running: () => running,
    async touch() {
      if (running.size === 0) return;
      await boss.touch(queue, [...running.values()]).catch((error: unknown) => {
        logger.warn({ err: error, queue }, "could not touch");
      });
    },
    async drain(timeoutMs) {
      stopped = true;
      clearInterval(idle);
      waker.stop();
      if (running.size > 0) {
        let timer: NodeJS.Timeout | undefined;
        const timeout = new Promise<void>((resolve) => (timer = setTimeout(resolve, timeoutMs)));
        await Promise.race([new Promise<void>((resolve) => (onIdle = resolve)), timeout]);
        clearTimeout(timer);
      }
      for (const attempt of running.values()) settler.giveBack(attempt);
      await settler.flush();
    },
  };
}
