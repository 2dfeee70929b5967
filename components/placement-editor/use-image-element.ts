"use client";

import { useEffect, useState } from "react";

interface Loaded {
  url: string;
  image: HTMLImageElement;
}

/** A decoded picture for drawing on a canvas; null while it loads, when it fails and without an address. */
export function useImageElement(url: string | undefined): HTMLImageElement | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    if (!url) return;
    let stale = false;
    const image = new Image();
    image.src = url;
    image.decode().then(
      () => !stale && setLoaded({ url, image }),
      () => undefined,
    );
    return () => {
      stale = true;
    };
  }, [url]);
  return loaded && loaded.url === url ? loaded.image : null;
}
