"use client";

import { useState } from "react";
import { cn } from "@/components/ui/cn";

/** How many pictures that have come stay on the page: the one that shows, and the one below while it fades in. */
const KEPT = 2;

/**
 * An unfinished picture that becomes the next one without a jump: each fades in over the one before it once it is
 * there; one that never comes is passed over.
 */
export function LivePicture({ src, className }: { src: string; className?: string }) {
  const [come, setCome] = useState<string[]>([]);
  const layers = [...new Set([...come, src])];
  return layers.map((layer) => (
    <img
      key={layer}
      src={layer}
      alt=""
      onLoad={() => setCome((before) => [...before.filter((other) => other !== layer), layer].slice(-KEPT))}
      className={cn(
        "absolute inset-0 size-full transition-opacity duration-500 motion-reduce:transition-none",
        come.includes(layer) ? "opacity-100" : "opacity-0",
        className,
      )}
    />
  ));
}
