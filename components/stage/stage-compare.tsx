"use client";

import { useWorkspace } from "../workspace/workspace-context";
import { comparison } from "./comparison";
import { CompareStage } from "./lazy-viewer";

/** The selected result against what it was made from. */
export function StageCompare() {
  const { data, sitting } = useWorkspace();
  const pair = comparison(data.engines, sitting);
  return pair && <CompareStage key={pair.afterId} afterId={pair.afterId} beforeId={pair.beforeId} />;
}
