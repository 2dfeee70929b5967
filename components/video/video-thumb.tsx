"use client";

import { assetFileUrl } from "@/lib/client/use-asset";
import { useHoverPlay } from "./use-hover-play";

/** A video in small: its poster, which plays without a sound while a pointer rests on it. Fills its parent. */
export function VideoThumb({ assetId, width }: { assetId: string; width: 256 | 512 | 1024 }) {
  const { playing, hover } = useHoverPlay();
  return (
    <span className="relative block size-full" {...hover}>
      <img
        src={assetFileUrl(assetId, width)}
        alt=""
        draggable={false}
        decoding="async"
        className="size-full object-cover"
      />
      {playing && (
        <video
          src={assetFileUrl(assetId)}
          poster={assetFileUrl(assetId, width)}
          autoPlay
          muted
          loop
          playsInline
          tabIndex={-1}
          aria-hidden
          className="pointer-events-none absolute inset-0 size-full object-cover"
        />
      )}
    </span>
  );
}
