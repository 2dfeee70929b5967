"use client";

import { useState } from "react";
import type { JobJson, OutputJson } from "@/lib/client/api-types";
import { VideoPlayer } from "../video/lazy-player";
import { neighboursOf } from "../viewer/neighbours";
import { PictureViewer, ResultBar } from "./lazy-viewer";

/** A finished video with its player and what can be done with it. */
export function StageVideo({ job, output }: { job: JobJson; output: OutputJson }) {
  const [large, setLarge] = useState<string | null>(null);
  const siblings = job.outputs.filter(({ url }) => url);
  return (
    <>
      <div className="absolute inset-0 top-9">
        {/* One player at a time: the viewer has its own. */}
        {!large && (
          <VideoPlayer
            assetId={output.id}
            alt={typeof job.input.inputText === "string" ? job.input.inputText : ""}
          />
        )}
      </div>
      <ResultBar job={job} output={output} onLarge={() => setLarge(output.id)} />
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
