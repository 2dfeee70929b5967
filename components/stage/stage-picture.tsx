"use client";

import { useState } from "react";
import type { JobJson, OutputJson } from "@/lib/client/api-types";
import { assetFileUrl } from "@/lib/client/use-asset";
import { neighboursOf } from "../viewer/neighbours";
import { FIRST_SETTINGS, type ViewMode } from "../viewer/viewer-modes";
import { PictureViewer, ResultBar, SeamBar, StageViewer } from "./lazy-viewer";

/** A finished picture, as large as fits, with zoom and what can be done with it. */
export function StagePicture({ job, output }: { job: JobJson; output: OutputJson }) {
  const [large, setLarge] = useState<{ id: string; mode: ViewMode } | null>(null);
  const [settings, setSettings] = useState(FIRST_SETTINGS);
  const siblings = job.outputs.filter(({ url }) => url);
  const isRepeated = settings.mode === "repeat";
  return (
    <>
      <div className="absolute inset-0 top-9 flex flex-col">
        <div className="min-h-0 flex-1">
          <StageViewer
            assetId={output.id}
            alt={typeof job.input.prompt === "string" ? job.input.prompt : ""}
            settings={settings}
          />
        </div>
        {isRepeated && (
          <div className="flex shrink-0 flex-wrap items-center gap-x-4 gap-y-1 border-t border-line bg-panel px-3 py-1.5 text-sm">
            <SeamBar
              url={assetFileUrl(output.id)}
              settings={settings}
              onChange={(part) => setSettings((now) => ({ ...now, ...part }))}
            />
          </div>
        )}
      </div>
      <ResultBar
        job={job}
        output={output}
        repeated={isRepeated}
        onRepeat={() => setSettings((now) => ({ ...now, mode: isRepeated ? "single" : "repeat" }))}
        onLarge={(mode) => setLarge({ id: output.id, mode })}
      />
      {large && (
        <PictureViewer
          assetId={large.id}
          neighbours={neighboursOf(siblings)}
          startMode={large.mode}
          onShow={(id) => setLarge({ ...large, id })}
          onClose={() => setLarge(null)}
        />
      )}
    </>
  );
}
