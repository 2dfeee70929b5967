"use client";

import { useTranslations } from "next-intl";
import { useWorkspace } from "../workspace/workspace-context";
import { StageCompare } from "./stage-compare";
import { StageEdit } from "./stage-edit";
import { StageNoEngine } from "./stage-no-engine";
import { StageRun } from "./stage-run";

/** The middle of the tool page: the input with its editor, a comparison or a result, as large as fits. */
export function Stage() {
  const t = useTranslations("form");
  const { data, view } = useWorkspace();
  const isRunnable = data.engines.some(({ unavailable }) => unavailable === null);
  return (
    <section
      aria-label={t("stage")}
      className="relative grid min-h-0 flex-1 overflow-hidden bg-stage [&>*]:min-h-0 [&>*]:min-w-0"
    >
      {view === "edit" && (isRunnable ? <StageEdit /> : <StageNoEngine />)}
      {view === "compare" && <StageCompare />}
      {view === "result" && <StageRun />}
    </section>
  );
}
