"use client";

import { useEffect, useEffectEvent, useState, type SyntheticEvent } from "react";
import { cn } from "@/components/ui/cn";
import { assetFileUrl } from "@/lib/client/use-asset";
import { needsFull, thumbnailFor } from "@/lib/viewing/picture-levels";
import type { ShownPicture } from "../shown-picture";

/** How far a picture has come. `partial`: its own pixels were wanted and could not be had. */
export type PictureState = "loading" | "shown" | "partial" | "failed";
type Part = "loading" | "shown" | "failed";

/**
 * A picture in its box: at first the thumbnail of the size it is shown in, and its own pixels, decoded beforehand, as
 * soon as the thumbnail would be stretched. A new `key` starts over what failed.
 */
export function DeepPicture({
  picture,
  alt,
  zoom,
  onState,
}: {
  picture: ShownPicture;
  alt: string;
  /** Device pixels for each of the picture's. */
  zoom: number;
  /** Null once it is no longer there. */
  onState?(state: PictureState | null): void;
}) {
  const { id, size, isVector, fullUrl } = picture;
  // Thumbnails are not exchanged while somebody zooms: the first one stays until the picture itself is there.
  const [side] = useState(() => thumbnailFor(Math.max(size.width, size.height) * zoom));
  const [thumb, setThumb] = useState<Part>("loading");
  const [full, setFull] = useState<Part>("loading");
  const [wasNeeded, setNeeded] = useState(false);
  const isNeeded = wasNeeded || isVector || thumb === "failed" || needsFull(size, zoom);
  // What was once fetched is kept: zooming out and in again asks for nothing.
  if (isNeeded && !wasNeeded) setNeeded(true);

  const state = stateOf(thumb, fullUrl ? full : "failed", isNeeded && fullUrl !== null);
  const tell = useEffectEvent((now: PictureState | null) => onState?.(now));
  useEffect(() => {
    tell(state);
    return () => tell(null);
  }, [state]);

  const fullLoaded = ({ currentTarget }: SyntheticEvent<HTMLImageElement>) =>
    void currentTarget.decode().then(
      () => setFull("shown"),
      () => setFull("failed"),
    );
  const look = "absolute inset-0 block size-full max-w-none object-contain";
  return (
    <>
      {full !== "shown" && thumb !== "failed" && (
        <img
          src={assetFileUrl(id, side)}
          alt={alt}
          draggable={false}
          className={look}
          onLoad={() => setThumb("shown")}
          onError={() => setThumb("failed")}
        />
      )}
      {isNeeded && fullUrl && full !== "failed" && (
        <img
          src={fullUrl}
          alt={full === "shown" ? alt : ""}
          draggable={false}
          decoding="async"
          className={cn(look, full !== "shown" && "opacity-0")}
          style={isVector ? { imageRendering: "auto" } : undefined}
          onLoad={fullLoaded}
          onError={() => setFull("failed")}
        />
      )}
    </>
  );
}

function stateOf(thumb: Part, full: Part, isWanted: boolean): PictureState {
  if (full === "shown") return "shown";
  if (full === "failed" && thumb === "failed") return "failed";
  if (thumb === "shown") return full === "failed" && isWanted ? "partial" : "shown";
  return "loading";
}
