"use client";

import { EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import type { JobJson } from "@/lib/client/api-types";
import { useIsDeleted } from "../picture-menu/use-is-deleted";
import { ResultNotes } from "../jobs/result-notes";
import { StageDeleted } from "./lazy-viewer";
import { StageFile } from "./stage-file";
import { StageMessage } from "./stage-message";
import { StagePicture } from "./stage-picture";
import { StageText } from "./stage-text";
import { StageVideo } from "./stage-video";

/** One result of a finished run: picture, video, file or words; a withheld one says so. */
export function StageResult({ job, index }: { job: JobJson; index: number }) {
  const t = useTranslations("form.result");
  const trash = useTranslations("keep.trash");
  const output = job.outputs[index] ?? job.outputs[0];
  const isDeleted = useIsDeleted(output?.id);
  if (!output || output.withheld) {
    return (
      <StageMessage icon={EyeOff} tone="text-warn" title={t("withheld")}>
        <p>{t("withheldAdvice")}</p>
      </StageMessage>
    );
  }
  if (output.purged) {
    return (
      <StageMessage icon={EyeOff} title={trash("purgedResult")}>
        <p>{trash("purgedHint")}</p>
      </StageMessage>
    );
  }
  if (isDeleted) return <StageDeleted assetId={output.id} />;
  return (
    <div className="relative grid size-full [&>*]:min-h-0 [&>*]:min-w-0">
      {output.kind === "text" && <StageText job={job} output={output} />}
      {output.kind === "image" && <StagePicture key={output.id} job={job} output={output} />}
      {(output.kind === "vector" || output.kind === "document") && <StageFile output={output} />}
      {output.kind === "video" && <StageVideo key={output.id} job={job} output={output} />}
      <ResultNotes job={job} />
    </div>
  );
}
