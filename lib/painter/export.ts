import type { GreyMask } from "./grey-mask";

/**
 * The mask as an 8-bit grey PNG, encoded in a worker of its own, so that the main thread pays one copy of the
 * pixels and nothing else. Rejects when the worker cannot run.
 */
export function exportMask({ width, height, data }: GreyMask): Promise<Blob> {
  const worker = new Worker(new URL("./export.worker.ts", import.meta.url), { type: "module" });
  const copy: GreyMask = { width, height, data: data.slice() };
  return new Promise<Blob>((resolve, reject) => {
    worker.onmessage = ({ data: png }: MessageEvent<Blob>) => resolve(png);
    worker.onerror = (event) => reject(new Error(event.message || "the mask could not be encoded"));
    worker.postMessage(copy, [copy.data.buffer]);
  }).finally(() => worker.terminate());
}
