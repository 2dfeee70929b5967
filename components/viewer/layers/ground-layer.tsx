"use client";

import { cn } from "@/components/ui/cn";
import type { ShownPicture } from "../shown-picture";
import { useGround } from "../use-ground";

const CLASSES = { checker: "checkerboard", white: "bg-white", black: "bg-black" } as const;

/** What lies behind a picture in its box: the chosen ground where it is transparent, else a blur of what will come. */
export function GroundLayer({ picture, isLoading }: { picture: ShownPicture; isLoading: boolean }) {
  const [ground] = useGround();
  if (!picture.hasAlpha) {
    if (!isLoading || !picture.placeholder) return null;
    return (
      <span
        aria-hidden
        className="absolute inset-0 bg-size-[100%_100%]"
        style={{ backgroundImage: `url(${picture.placeholder})` }}
      />
    );
  }
  const isNamed = ground === "checker" || ground === "white" || ground === "black";
  return (
    <span
      aria-hidden
      className={cn("absolute inset-0", isNamed && CLASSES[ground])}
      style={isNamed ? undefined : { background: ground }}
    />
  );
}
