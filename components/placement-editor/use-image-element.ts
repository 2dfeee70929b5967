"use client";

import { useEffect, useState } from "react";

interface Loaded {
  url: string;
  image: HTMLImageElement;
}

/** Pauses before a picture that the studio is still fetching is asked for again, milliseconds. */
const PAUSES_MS = [700, 1_200, 2_000, 3_000, 5_000, 8_000, 12_000];

/**
 * A decoded picture for drawing on a canvas; null while it loads, when it fails and without an address. A single
 * pixel means that the studio is still fetching it from the vendor: it is asked for again.
 */
export function useImageElement(url: string | undefined): HTMLImageElement | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    if (!url) return;
    const stop = new AbortController();
    void load(url, stop.signal).then(
      (image) => image && setLoaded({ url, image }),
      () => undefined,
    );
    return () => stop.abort();
  }, [url]);
  return loaded && loaded.url === url ? loaded.image : null;
}

async function load(url: string, signal: AbortSignal): Promise<HTMLImageElement | null> {
  for (let attempt = 0; ; attempt += 1) {
    const image = new Image();
    image.src = attempt === 0 ? url : `${url}&try=${attempt}`;
    await image.decode();
    if (signal.aborted) return null;
    if (image.naturalWidth > 1) return image;
    const pause = PAUSES_MS[attempt];
    if (pause === undefined) return null;
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (signal.aborted) return null;
  }
}
