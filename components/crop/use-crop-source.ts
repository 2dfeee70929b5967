"use client";

import { useEffect, useState } from "react";
import { readPicture } from "@/lib/client/picture-edit";

/** A picture to crop: its bytes and its pixels. */
export interface CropSource {
  blob: Blob;
  picture: ImageBitmap;
}

export type LoadedSource = { state: "loading" } | { state: "failed" } | ({ state: "ready" } & CropSource);

/** How often a picture that the studio is still fetching is asked for, and the pause between, milliseconds. */
const ATTEMPTS = 12;
const PAUSE_MS = 1_000;

/** Reads a file, or the bytes at an address of the studio. */
export function useCropSource(source: Blob | string): LoadedSource {
  const [loaded, setLoaded] = useState<LoadedSource>({ state: "loading" });
  useEffect(() => {
    const stop = new AbortController();
    let picture: ImageBitmap | undefined;
    read(source, stop.signal).then(
      (found) => {
        picture = found.picture;
        if (stop.signal.aborted) picture.close();
        else setLoaded({ state: "ready", ...found });
      },
      () => !stop.signal.aborted && setLoaded({ state: "failed" }),
    );
    return () => {
      stop.abort();
      picture?.close();
    };
  }, [source]);
  return loaded;
}

async function read(source: Blob | string, signal: AbortSignal): Promise<CropSource> {
  const blob = typeof source === "string" ? await fetchPicture(source, signal) : source;
  return { blob, picture: await readPicture(blob) };
}

async function fetchPicture(url: string, signal: AbortSignal): Promise<Blob> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const answer = await fetch(url, { signal });
    if (!answer.ok) throw new Error(`the picture answered ${answer.status}`);
    // 202: the studio is still fetching it from the vendor.
    if (answer.status !== 202) return answer.blob();
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Error("the picture did not come");
}
