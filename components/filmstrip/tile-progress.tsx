"use client";

import { useFormatter, useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import type { JobJson } from "@/lib/client/api-types";
import { LivePicture } from "../jobs/live-picture";
import type { Phase } from "../stage/job-phase";
import { useElapsed } from "../stage/use-elapsed";
import type { Run } from "../workspace/sitting";

/**
 * A run on its way, honestly: a percentage only where the vendor gives one, else the seconds so far. The picture
 * as it grows, where the vendor shows it, stands in the run's first tile.
 */
export function TileProgress({
  run,
  job,
  phase,
  name,
  first,
}: {
  run: Run;
  job: JobJson | undefined;
  phase: Phase;
  /** Said in place of what is seen, whose seconds would be read out anew each time. */
  name: string;
  first: boolean;
}) {
  const t = useTranslations("form.phase");
  const format = useFormatter();
  const elapsed = useElapsed(run.startedAt, true);
  const progress = job?.progress ?? null;
  const preview = first ? job?.preview : undefined;
  const waits = phase === "queued" || phase === "sending";
  const amount =
    progress !== null
      ? format.number(progress, { style: "percent", maximumFractionDigits: 0 })
      : format.number(elapsed, { style: "unit", unit: "second", unitDisplay: "narrow" });
  return (
    <div
      className={cn(
        "relative flex size-full flex-col justify-end rounded-lg p-2 text-xs text-muted",
        waits && "border border-dashed border-control-line",
      )}
    >
      <span className="sr-only">{name}</span>
      {!waits && (
        <span
          aria-hidden
          className={cn("absolute inset-0 rounded-lg bg-fill", !preview && "animate-pulse")}
        />
      )}
      {preview && <LivePicture src={preview} className="object-cover" />}
      {first && (
        <span
          aria-hidden
          className={cn(
            "relative flex flex-col",
            preview && "-m-2 bg-linear-to-t from-black/75 to-transparent px-2 pt-6 pb-2 text-white",
          )}
        >
          <b className={cn("text-base font-semibold tabular-nums", !preview && "text-ink")}>{amount}</b>
          <span className="line-clamp-2 max-md:hidden">{t(phase)}</span>
        </span>
      )}
      {progress !== null && (
        <span
          className="absolute bottom-0 left-0 h-[3px] bg-accent"
          style={{ width: `${progress * 100}%` }}
        />
      )}
    </div>
  );
}
