import { createRequire } from "node:module";
import type Cv from "@techstark/opencv-js";

type OpenCv = typeof Cv;

let loaded: Promise<{ cv: OpenCv }> | undefined;

/**
 * OpenCV, once its WebAssembly is up. Required and wrapped, because the module has a `then` of its own: neither an
 * `import()` of it nor a promise that is resolved with it ever settles.
 */
export function openCv(): Promise<{ cv: OpenCv }> {
  loaded ??= new Promise((resolve) => {
    const cv: OpenCv = createRequire(import.meta.url)("@techstark/opencv-js");
    if (typeof cv.Mat === "function") resolve({ cv });
    else cv.onRuntimeInitialized = () => resolve({ cv });
  });
  return loaded;
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
