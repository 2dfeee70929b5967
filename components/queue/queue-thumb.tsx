"use client";

import { CircleAlert, CircleSlash, Clock, Type } from "lucide-react";
import { Spinner } from "@/components/ui/spinner";
import type { JobJson } from "@/lib/client/api-types";
import { assetFileUrl } from "@/lib/client/use-asset";
import { isLive, type Phase } from "../stage/job-phase";

/** A job in 40 pixels: its first picture, or a sign of how it stands. */
export function QueueThumb({ job, phase }: { job: JobJson; phase: Phase }) {
  const picture = job.outputs.find(({ url, kind }) => url && kind !== "text");
  return (
    <span className="grid size-10 shrink-0 place-items-center overflow-hidden rounded-md border border-line checkerboard text-muted">
      {picture ? (
        <img src={assetFileUrl(picture.id, 256)} alt="" className="size-full object-cover" />
      ) : (
        <span className="grid size-full place-items-center bg-fill">
          {phase === "queued" && <Clock aria-hidden className="size-4" />}
          {isLive(phase) && phase !== "queued" && <Spinner />}
          {phase === "succeeded" && <Type aria-hidden className="size-4" />}
          {phase === "cancelled" && <CircleSlash aria-hidden className="size-4" />}
          {(phase === "failed" || phase === "uncertain" || phase === "partial") && (
            <CircleAlert aria-hidden className="size-4 text-bad" />
          )}
        </span>
      )}
    </span>
  );
}
