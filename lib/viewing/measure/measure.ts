import type { Measures, MeasureNews, MeasureTask } from "./tasks";

/**
 * Measures pictures in a worker of its own, which ends with the answer or with the signal. Rejects when a picture
 * cannot be read, the worker cannot run, or the signal fires.
 */
export function measure<K extends MeasureTask["kind"]>(
  task: Extract<MeasureTask, { kind: K }>,
  signal: AbortSignal,
): Promise<Measures[K]> {
  const worker = new Worker(new URL("./measure.worker.ts", import.meta.url), { type: "module" });
  return new Promise<Measures[K]>((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    worker.onmessage = ({ data: news }: MessageEvent<MeasureNews>) => {
      if (news.kind === "failed") reject(new Error(news.message));
      // The worker answers each kind of task with its own kind of answer.
      else resolve(news.answer as Measures[K]);
    };
    worker.onerror = (event) => reject(new Error(event.message || "the worker could not run"));
    worker.postMessage(task);
  }).finally(() => worker.terminate());
}
