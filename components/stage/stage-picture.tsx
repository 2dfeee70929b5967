"use client";

import { startPictureDrag } from "@/lib/client/picture-drag";
import type { JobJson, OutputJson } from "@/lib/client/api-types";
import { assetFileUrl } from "@/lib/client/use-asset";
import { FitBox } from "./fit-box";

/** A finished picture, as large as fits, fading in over the place that was kept for it. */
export function StagePicture({ job, output }: { job: JobJson; output: OutputJson }) {
  const ratio = output.width && output.height ? output.width / output.height : 1;
  return (
    <FitBox ratio={ratio} className="rounded-sm checkerboard shadow-float">
      <img
        src={output.url ?? assetFileUrl(output.id)}
        alt={typeof job.input.prompt === "string" ? job.input.prompt : ""}
        draggable
        onDragStart={(event) => startPictureDrag(event.dataTransfer, output.id)}
        className="size-full animate-in rounded-sm object-contain fade-in-0"
      />
    </FitBox>
  );
}
