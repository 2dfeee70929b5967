"use client";

import { createContext, use } from "react";
import type { EngineChoice } from "../capability-form/engine-choice";
import type { Sitting } from "./use-sitting";
import type { CarryNotes } from "@/lib/client/form/carry/transfer";
import type { MissedEngine } from "./missed-engine";
import type { RunRefusal } from "./use-run";
import type { ToolPageData } from "./tool-page-data";

/** What the stage shows: the input with its editors, before and after, or a result. */
export type StageView = "edit" | "compare" | "result";

export interface Workspace {
  data: ToolPageData;
  engine: EngineChoice;
  /** The engine the address asked for in vain; null once another was chosen. */
  missed: MissedEngine | null;
  /** Takes the values over by role. */
  switchEngine(id: string): void;
  /** What the last switch of engines had to drop or change; null once it was read. */
  carried: CarryNotes | null;
  dismissCarried(): void;
  sitting: Sitting;
  view: StageView;
  setView(view: StageView): void;
  /** The field whose editor was asked for, where several could show. */
  editor: string | null;
  openEditor(path: string | null): void;
  /** Why the last click started nothing, where no field is wrong; null once the next one is made. */
  refusal: RunRefusal | null;
  /** Starts a run with what the form holds. */
  run(): void;
  /** Shows a job of this sitting (a retry, say) on the stage. */
  follow(jobId: string): void;
}

export const WorkspaceContext = createContext<Workspace | null>(null);

/** The tool page's state. Throws outside of it, which is a bug. */
export function useWorkspace(): Workspace {
  const workspace = use(WorkspaceContext);
  if (!workspace) throw new Error("useWorkspace needs ToolWorkspace around it");
  return workspace;
}
