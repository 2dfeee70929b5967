"use client";

import { useState } from "react";
import { cn } from "@/components/ui/cn";

/** Waits before each further attempt, milliseconds: the studio fetches a picture when it is first looked at. */
const PAUSES_MS = [700, 1_200, 2_000, 3_000, 5_000, 8_000, 12_000];

/**
 * One picture of an entry. The studio answers with a single pixel while it is still fetching it; then it is
 * asked for again, and what is behind (a blur, a tint) is seen meanwhile.
 */
export function CoverPicture({
  src,
  alt = "",
  fit = "cover",
  onFailed,
}: {
  src: string;
  alt?: string;
  fit?: "cover" | "contain";
  onFailed?(): void;
}) {
  const [attempt, setAttempt] = useState(0);
  const [shown, setShown] = useState(false);
  const tryAgain = () => {
    const pause = PAUSES_MS[attempt];
    if (pause === undefined) onFailed?.();
    else setTimeout(() => setAttempt(attempt + 1), pause);
  };
  return (
    <img
      src={attempt === 0 ? src : `${src}&try=${attempt}`}
      alt={alt}
      loading="lazy"
      draggable={false}
      decoding="async"
      onLoad={({ currentTarget }) => {
        if (currentTarget.naturalWidth > 1) setShown(true);
        else tryAgain();
      }}
      onError={() => onFailed?.()}
      className={cn(
        "size-full transition-opacity duration-200 motion-reduce:transition-none",
        fit === "cover" ? "object-cover" : "object-contain",
        !shown && "opacity-0",
      )}
    />
  );
}
