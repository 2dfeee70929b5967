import type { GreyMask, MaskEdge } from "../grey-mask";
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
      worker.postMessage(task, "mask" in task ? [task.mask.data.buffer] : []);
    });
  }

  dispose(): void {
    this.worker?.terminate();
    this.worker = null;
  }
}

/** A copy of a mask that may be handed to a worker. */
export function copyOf({ width, height, data }: GreyMask): GreyMask {
  return { width, height, data: data.slice() };
}

/**
 * The mask as opaque 8-bit grey PNGs of its size, white where to act: as painted, and as a field of this edge takes
 * it (a hard one is cut at 50 %). Encoded in a worker of its own: the main thread pays one copy of the pixels and
 * nothing else. Rejects when the worker cannot run.
 */
export async function exportMask(mask: GreyMask, edge: MaskEdge): Promise<{ painted: Blob; taken: Blob }> {
  const worker = new MaskWorker();
  const edges: readonly MaskEdge[] = edge === "hard" ? ["soft", "hard"] : ["soft"];
  const files = await worker
    .run<"encode">({ kind: "encode", mask: copyOf(mask), edges })
    .finally(() => worker.dispose());
  const [painted, taken = painted] = files;
  if (!painted || !taken) throw new Error("the worker encoded nothing");
  return { painted, taken };
}
