import cv from "@techstark/opencv-js";

export type OpenCv = typeof cv;

let ready: Promise<void> | undefined;

/**
 * OpenCV, once its WebAssembly is up. Wrapped, because the module has a `then` of its own and a promise that is
 * resolved with it never settles.
 */
export async function openCv(): Promise<{ cv: OpenCv }> {
  ready ??= new Promise((resolve) => {
    cv.onRuntimeInitialized = () => resolve();
    if (typeof cv.Mat === "function") resolve();
  });
  await ready;
  return { cv };
}

/** Runs a piece of work and frees the matrices it registered, whatever happens. */
export function withMats<T>(work: (keep: <M extends { delete(): void }>(mat: M) => M) => T): T {
  const kept: { delete(): void }[] = [];
  try {
    return work((mat) => {
      kept.push(mat);
      return mat;
    });
  } finally {
    for (const mat of kept) mat.delete();
  }
}
