"use client";

import { useEffect, useMemo, useState } from "react";
import type { MaskEngine } from "@/lib/painter/mask-engine";
import { makeTool, type ToolName } from "@/lib/painter/tools/make-tool";
import type { Tool, ToolPreview } from "@/lib/painter/tools/tool";
import { LiveContext, type LiveValues } from "./live-context";

/** The tool of a name as pointer handlers, and what it shows while something is under way. */
export function usePaintTool(
  engine: MaskEngine,
  name: ToolName,
  values: LiveValues,
): { tool: Tool; preview: ToolPreview | null } {
  const [preview, setPreview] = useState<ToolPreview | null>(null);
  const [context] = useState(() => new LiveContext(engine, setPreview, values));
  useEffect(() => context.update(values));
  const tool = useMemo(() => makeTool(name, context), [name, context]);
  useEffect(() => () => tool.cancel(), [tool]);
  return { tool, preview };
}
