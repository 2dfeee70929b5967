"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { stepDiameter } from "@/lib/painter/brush";
import type { ViewportControl } from "@/components/zoomable/use-viewport";
import type { MaskEngine } from "@/lib/painter/mask-engine";
import { isTyping } from "@/components/zoomable/is-typing";
import type { ChangeSettings, PainterSettings, PainterTool } from "./painter-settings";

const TOOL_KEYS: Partial<Record<string, PainterTool>> = { b: "brush", e: "eraser", r: "rectangle" };

/** The painter's shortcuts, silent while somebody types or a dialog is open. Tells whether Space is held. */
export function usePainterKeys(
  engine: MaskEngine,
  settings: PainterSettings,
  change: ChangeSettings,
  control: ViewportControl,
  onEscape: () => void,
): boolean {
  const [spaceHeld, setSpaceHeld] = useState(false);

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (isTyping(event)) return;
    if (event.ctrlKey || event.metaKey) return chord(engine, event);
    if (event.altKey) return;
    const key = event.key.toLowerCase();
    const tool = TOOL_KEYS[key];
    if (tool) change({ tool });
    else if (key === "x") change({ tool: settings.tool === "eraser" ? "brush" : "eraser" });
    else if (key === "[" || key === "]") {
      change({ diameter: stepDiameter(settings.diameter, key === "]" ? 1 : -1) });
    } else if (key === "{" || key === "}") {
      change({ hardness: Math.min(1, Math.max(0, settings.hardness + (key === "}" ? 0.1 : -0.1))) });
    } else if (key === "0") control.fit();
    else if (key === "1") control.zoomToScale(1);
    else if (key === "escape") onEscape();
    else if (key === " " && !(event.target instanceof HTMLButtonElement)) setSpaceHeld(true);
    else return;
    if (key !== "escape") event.preventDefault();
  });

  useEffect(() => {
    const release = (event: KeyboardEvent) => event.key === " " && setSpaceHeld(false);
    const forget = () => setSpaceHeld(false);
    window.addEventListener("keydown", press);
    window.addEventListener("keyup", release);
    window.addEventListener("blur", forget);
    return () => {
      window.removeEventListener("keydown", press);
      window.removeEventListener("keyup", release);
      window.removeEventListener("blur", forget);
    };
  }, []);
  return spaceHeld;
}

/** Undo, redo and invert, as Ctrl or ⌘ with a letter. */
function chord(engine: MaskEngine, event: KeyboardEvent): void {
  const key = event.key.toLowerCase();
  if (key === "z" && event.shiftKey) engine.redo();
  else if (key === "z") engine.undo();
  else if (key === "y") engine.redo();
  else if (key === "i") engine.invert();
  else return;
  event.preventDefault();
}
