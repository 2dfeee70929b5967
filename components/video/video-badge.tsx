import { Play } from "lucide-react";
import { cn } from "../ui/cn";
import { clockText } from "./clock-text";

/** Marks a thumbnail as a video, with its length where that is known. */
export function VideoBadge({ durationMs, className }: { durationMs?: number; className?: string }) {
  return (
    <span
      className={cn(
        "pointer-events-none absolute bottom-1.5 left-1.5 flex h-4 items-center gap-1 rounded-sm bg-black/70 px-1 text-[10px] font-medium text-white tabular-nums",
        className,
      )}
    >
      <Play aria-hidden className="size-2.5 fill-white" />
      {durationMs !== undefined && clockText(Math.max(1_000, Math.round(durationMs / 1_000) * 1_000))}
    </span>
  );
}
