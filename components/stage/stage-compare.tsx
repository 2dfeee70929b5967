"use client";

import dynamic from "next/dynamic";
import { useWorkspace } from "../workspace/workspace-context";
import { comparison } from "./comparison";

const BeforeAfter = dynamic(() => import("./before-after").then((module) => module.BeforeAfter), {
  ssr: false,
});

/** Before and after under one slider. */
export function StageCompare() {
  const { data, sitting } = useWorkspace();
  const pair = comparison(data.engines, sitting);
  return pair && <BeforeAfter {...pair} />;
}
