"use client";

import { useState } from "react";
import type { JobJson, OutputJson } from "@/lib/client/api-types";
import { neighboursOf } from "../viewer/neighbours";
import { PictureViewer, ResultBar, StageViewer } from "./lazy-viewer";

/** A finished picture, as large as fits, with zoom and what can be done with it. */
export function StagePicture({ job, output }: { job: JobJson; output: OutputJson }) {
  const [large, setLarge] = useState<string | null>(null);
  const siblings = job.outputs.filter(({ url }) => url);
  const [mode, setMode] = useState<"single" | "repeat">("single");
  return (
    <>
      <div className="absolute inset-0 top-9">
        <StageViewer
          assetId={output.id}
          alt={typeof job.input.prompt === "string" ? job.input.prompt : ""}
          mode={mode}
        />
      </div>
      <ResultBar
        job={job}
        output={output}
        repeated={mode === "repeat"}
        onRepeat={() => setMode(mode === "repeat" ? "single" : "repeat")}
        onLarge={() => setLarge(output.id)}
      />
      {large && (
        <PictureViewer
          assetId={large}
          neighbours={neighboursOf(siblings)}
          onShow={setLarge}
          onClose={() => setLarge(null)}
        />
      )}
    </>
  );
}
