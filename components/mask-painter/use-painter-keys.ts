"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { isTyping } from "@/components/zoomable/is-typing";
import type { ViewportControl } from "@/components/zoomable/viewport-control";
import { isComposing } from "@/lib/client/shortcuts";
import { stepDiameter } from "@/lib/painter/brush";
import type { MaskEngine } from "@/lib/painter/mask-engine";
import type { ToolName } from "@/lib/painter/tools/make-tool";
import type { Tool } from "@/lib/painter/tools/tool";
import type { ChangeSettings, PainterSettings } from "./painter-settings";

/** The letter of each tool. */
export const TOOL_KEYS: Record<ToolName, string> = {
  brush: "b",
  eraser: "e",
  rectangle: "r",
  ellipse: "o",
  lasso: "l",
  polygon: "p",
  wand: "w",
  bucket: "g",
  move: "v",
};

const ARROWS: Partial<Record<string, [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

interface Painter {
  engine: MaskEngine;
  tools: readonly ToolName[];
  tool: Tool;
  settings: PainterSettings;
  change: ChangeSettings;
  control: ViewportControl;
  /** Ends what is under way: a stroke, an outline, long work. */
  cancel(): void;
}

/** The painter's shortcuts, silent while somebody types or a dialog is open. Tells whether Space is held. */
export function usePainterKeys(painter: Painter): boolean {
  const [spaceHeld, setSpaceHeld] = useState(false);
  const { change } = painter;

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (isTyping(event) || isComposing(event)) return;
    const isDone = event.ctrlKey || event.metaKey ? chord(painter.engine, event) : plain(painter, event);
    if (isDone) event.preventDefault();
    else if (event.key === " " && !event.altKey && !(event.target instanceof HTMLButtonElement)) {
      event.preventDefault();
      setSpaceHeld(true);
    }
  });
  const release = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === " ") setSpaceHeld(false);
    if (event.key === "\\") change({ peek: false });
  });
  const forget = useEffectEvent(() => setSpaceHeld(false));

  useEffect(() => {
    const [onPress, onRelease] = [(e: KeyboardEvent) => press(e), (e: KeyboardEvent) => release(e)];
    const onBlur = () => forget();
    window.addEventListener("keydown", onPress);
    window.addEventListener("keyup", onRelease);
    window.addEventListener("blur", onBlur);
    return () => {
      window.removeEventListener("keydown", onPress);
      window.removeEventListener("keyup", onRelease);
      window.removeEventListener("blur", onBlur);
    };
  }, []);
  return spaceHeld;
}

/** A key by itself or with Shift; tells whether it meant something. */
function plain(
  { engine, tools, tool, settings, change, control, cancel }: Painter,
  event: KeyboardEvent,
): boolean {
  if (event.altKey) return false;
  const key = event.key.toLowerCase();
  const isOnButton = event.target instanceof HTMLButtonElement;
  const arrow = settings.tool === "move" && !isOnButton ? ARROWS[event.key] : undefined;
  const named = tools.find((name) => TOOL_KEYS[name] === key);
  if (named) change({ tool: named });
  else if (key === "x") change({ tool: settings.tool === "eraser" ? "brush" : "eraser" });
  // Where square brackets are on the key, curly ones are with Shift; on other keyboards the place decides.
  else if (key === "{" || key === "}" || (event.shiftKey && (key === "[" || key === "]"))) {
    const step = key === "}" || key === "]" ? 0.1 : -0.1;
    change({ hardness: Math.min(1, Math.max(0, Math.round((settings.hardness + step) * 100) / 100)) });
  } else if (key === "[" || key === "]") {
    change({ diameter: stepDiameter(settings.diameter, key === "]" ? 1 : -1) });
  } else if (key === "0") control.fit();
  else if (key === "1") control.showActual();
  else if (key === "\\") change({ peek: true });
  else if (arrow) engine.shift(arrow[0] * (event.shiftKey ? 10 : 1), arrow[1] * (event.shiftKey ? 10 : 1));
  else if (key === "enter" || key === "backspace") return !isOnButton && (tool.key?.(key) ?? false);
  else if (key === "escape") {
    // Others may want to know too: a sheet to close, a selection to leave.
    cancel();
    return false;
  } else return false;
  return true;
}

/** Undo, redo and invert, as Ctrl or ⌘ with a letter. */
function chord(engine: MaskEngine, event: KeyboardEvent): boolean {
  const key = event.key.toLowerCase();
  if (event.altKey) return false;
  if (key === "z" && event.shiftKey) engine.redo();
  else if (key === "z") engine.undo();
  else if (key === "y" && !event.shiftKey) engine.redo();
  else if (key === "i" && !event.shiftKey) engine.invert();
  else return false;
  return true;
}
