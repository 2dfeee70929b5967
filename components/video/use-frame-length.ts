"use client";

import { useEffect, useRef, type RefObject } from "react";
import { frameLength } from "./frame-step";

/**
 * How long a video's frames are, in seconds, learned while it plays; null before. Neither container nor browser says it
 * beforehand.
 */
export function useFrameLength(video: RefObject<HTMLVideoElement | null>): RefObject<number | null> {
  const length = useRef<number | null>(null);
  useEffect(() => {
    const element = video.current;
    // Older browsers do not tell when a frame is shown.
    if (!element || !("requestVideoFrameCallback" in element)) return;
    let last = NaN;
    let handle = element.requestVideoFrameCallback(function shown(_, { mediaTime }) {
      if (!Number.isNaN(last)) length.current = frameLength(length.current, last, mediaTime);
      last = mediaTime;
      handle = element.requestVideoFrameCallback(shown);
    });
    return () => element.cancelVideoFrameCallback(handle);
  }, [video]);
  return length;
}
