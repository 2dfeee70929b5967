import type { SandboxContext } from "../context";
import type { Fault } from "../faults/faults";
import type { Sandbox } from "../state/sandbox";
import type { Task } from "../state/task";
import { ensureComputed } from "./compute";

/** What a vendor says of a task that came to nothing. */
export interface FailureWords {
  failed: string;
  moderated: string;
}

type Order = Pick<
  Task,
  "jobId" | "requestId" | "endpoint" | "body" | "pictures" | "withheld" | "callback"
> & {
  /** Milliseconds it is executing at least, when the settings do not say. */
  runMs: number;
  /** Its words, by which faults may choose it; absent: the body's `prompt`. */
  words?: string;
};

/** Takes a checked request on: one task, charged, and under way. */
export function accept(
  sandbox: Sandbox,
  { runMs: usualMs, words: said, ...order }: Order,
  words: FailureWords,
  { now = Date.now }: Pick<SandboxContext, "now">,
): Task {
  const { waitMs = 0, runMs = usualMs } = sandbox.settings;
  const { endpoint, requestId, body } = order;
  const prompt = said ?? (typeof body.prompt === "string" ? body.prompt : undefined);
  const startsAt = now() + waitMs;
  const task: Task = {
    ...order,
    acceptedAt: now(),
    startsAt,
    readyAt: startsAt + runMs,
    ...fate(sandbox.faults.take("task", { endpoint, requestId, prompt }), words),
  };
  sandbox.tasks.put(task);
  sandbox.ledger.count(task, "charged");
  void ensureComputed(sandbox, task, now);
  return task;
}

function fate(fault: Fault | undefined, words: FailureWords): Partial<Task> {
  switch (fault?.kind) {
    case "fail":
      return { failure: fault.message ?? words.failed };
    case "moderation":
      return { failure: fault.message ?? words.moderated, moderated: true };
    case "hold_waiting":
      return { hold: "waiting" };
    case "hold_executing":
      return { hold: "executing" };
    default:
      return {};
  }
}
