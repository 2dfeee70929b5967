"use client";

import { useTranslations } from "next-intl";
import { useWorkspace } from "../workspace/workspace-context";
import { comparison } from "./comparison";
import { StageViewer } from "./lazy-viewer";

/** Before and after under one slider. */
export function StageCompare() {
  const t = useTranslations("form.view");
  const { data, sitting } = useWorkspace();
  const pair = comparison(data.engines, sitting);
  return (
    pair && <StageViewer assetId={pair.afterId} beforeId={pair.beforeId} mode="compare" alt={t("after")} />
  );
}
