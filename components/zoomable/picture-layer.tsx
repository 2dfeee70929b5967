"use client";

import type { CSSProperties, ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import type { Size } from "@/lib/painter/geometry";
import { CRISP_ZOOM, zoomOf, type Viewport } from "@/lib/painter/viewport";
import { usePixelRatio } from "./use-pixel-ratio";

/** Places its child, of a picture's size, where the viewport has it; pixels stay crisp when zoomed far in. */
export function PictureLayer({
  view,
  size,
  className,
  children,
}: {
  view: Viewport;
  size: Size;
  className?: string;
  children: ReactNode;
}) {
  const pixelRatio = usePixelRatio();
  const style: CSSProperties = {
    width: size.width * view.scale,
    height: size.height * view.scale,
    transform: `translate(${view.x}px, ${view.y}px)`,
    imageRendering: zoomOf(view, pixelRatio) > CRISP_ZOOM ? "pixelated" : "auto",
  };
  return (
    <div
      className={cn(
        "pointer-events-none absolute top-0 left-0 select-none [&>img]:block [&>img]:size-full [&>img]:max-w-none",
        className,
      )}
      style={style}
    >
      {children}
    </div>
  );
}
