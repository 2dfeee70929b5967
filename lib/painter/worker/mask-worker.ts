import type { GreyMask } from "../grey-mask";
import type { MaskAnswers, MaskTask, WorkerNews } from "./tasks";

interface RunOptions {
  /** Stops the work at once; the promise then rejects with the signal's reason. */
  signal?: AbortSignal;
  onProgress?(fraction: number): void;
}

/**
 * Work on masks away from the main thread, one task at a time. The worker starts with its first task and is
 * kept, because it remembers the picture's pixels; stopping a task ends it, and the next task starts another.
 */
export class MaskWorker {
  private worker: Worker | null = null;

  /** Does a task. Rejects when the worker cannot run, the task fails or the signal fires. */
  run<K extends MaskTask["kind"]>(
    task: Extract<MaskTask, { kind: K }>,
    { signal, onProgress }: RunOptions = {},
  ): Promise<MaskAnswers[K]> {
    const worker = (this.worker ??= new Worker(new URL("./mask.worker.ts", import.meta.url), {
      type: "module",
    }));
    const stop = () => this.dispose();
    return new Promise<MaskAnswers[K]>((resolve, reject) => {
      signal?.addEventListener("abort", () => (stop(), reject(signal.reason)), { once: true });
      worker.onmessage = ({ data: news }: MessageEvent<WorkerNews>) => {
        if (news.kind === "progress") onProgress?.(news.fraction);
        else if (news.kind === "failed") reject(new Error(news.message));
        // The worker answers each kind of task with its own kind of answer.
        else resolve(news.answer as MaskAnswers[K]);
      };
      worker.onerror = (event) => (stop(), reject(new Error(event.message || "the worker could not run")));
      worker.postMessage(task, handedOver(task));
    });
  }

  dispose(): void {
    this.worker?.terminate();
    this.worker = null;
  }
}

/** What the worker gets for good, not as a copy. */
function handedOver(task: MaskTask): Transferable[] {
  if ("mask" in task) return [task.mask.data.buffer];
  return "pieces" in task ? [task.pieces.data.buffer] : [];
}

/** A copy of a mask that may be handed to a worker. */
export function copyOf({ width, height, data }: GreyMask): GreyMask {
  return { width, height, data: data.slice() };
}
