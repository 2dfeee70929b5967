"use client";

import { useTranslations } from "next-intl";
import { useCallback, useRef, useState } from "react";
import { useForm } from "react-hook-form";
import { readDraft } from "@/lib/client/drafts";
import type { CarryNotes } from "@/lib/client/form/carry/transfer";
import { carryValues } from "@/lib/client/form/carry-values";
import { defaultValues, type FormValues } from "@/lib/client/form/default-values";
import { useShortcut } from "@/lib/client/shortcuts";
import { capabilityResolver } from "../capability-form/capability-resolver";
import { useIssueText } from "../capability-form/use-issue-text";
import type { RegisterFlush } from "./editor-flush";
import type { InitialForm } from "./initial-form";
import { missedEngine } from "./missed-engine";
import type { ToolPageData } from "./tool-page-data";
import { useDraft } from "./use-draft";
import { useEngineAddress } from "./use-engine-address";
import { useRun } from "./use-run";
import { useShowIssues } from "./use-show-issues";
import { useSitting } from "./use-sitting";
import type { StageView, Workspace } from "./workspace-context";

/** Everything the tool page keeps: engine, form, runs and what the stage shows. */
export function useWorkspaceState(data: ToolPageData, initial: InitialForm, live: boolean) {
  const t = useTranslations("form");
  const tools = useTranslations("tools");
  const issueText = useIssueText();
  const [engine, setEngine] = useState(initial.engine);
  const [view, setView] = useState<StageView>("edit");
  const [editor, setEditor] = useState<string | null>(null);
  const [carried, setCarried] = useState<CarryNotes | null>(null);
  const [missed, setMissed] = useState(() => missedEngine(data, initial.engine));
  const flushEditor = useRef<(() => Promise<void>) | null>(null);
  const registerFlush = useCallback<RegisterFlush>((flush) => {
    flushEditor.current = flush;
    return () => {
      flushEditor.current = null;
    };
  }, []);
  const form = useForm<FormValues>({
    defaultValues: initial.values,
    resolver: capabilityResolver(engine.form, issueText),
    mode: "onBlur",
    shouldFocusError: false,
  });
  useDraft(data.tool, engine.form.id, form, live);
  useEngineAddress(live, engine.form.id);
  const sitting = useSitting(data);
  const showIssues = useShowIssues();
  const { run, refusal } = useRun({
    engine,
    form,
    sitting,
    flushEditor,
    onStarted: () => setView("result"),
    onRefused: () => {
      setView("edit");
      showIssues();
    },
  });
  const start = () => engine.unavailable === null && run();
  useShortcut({ keys: "mod+enter", label: tools(`${data.tool}.action`), group: t("shortcuts"), run: start });

  const switchEngine = (id: string) => {
    setMissed(null);
    const next = data.engines.find((choice) => choice.form.id === id);
    if (!next || next.form.id === engine.form.id) return;
    const base = { ...defaultValues(next.form), ...readDraft(id) };
    const words = { size: t("engine.size"), count: t("engine.count") };
    const { values, notes } = carryValues(engine.form, next.form, form.getValues(), { words, base });
    setEngine(next);
    form.reset(values);
    const isAllThere = Object.values(notes).every((list) => list.length === 0);
    setCarried(isAllThere ? null : notes);
  };
  const workspace: Workspace = {
    data,
    engine,
    switchEngine,
    missed,
    carried,
    dismissCarried: () => setCarried(null),
    sitting: {
      ...sitting,
      select: (selection) => {
        sitting.select(selection);
        setView(selection ? "result" : "edit");
      },
    },
    view: view === "result" && !sitting.selected ? "edit" : view,
    setView,
    editor,
    openEditor: (path) => {
      setEditor(path);
      setView("edit");
    },
    refusal,
    run: start,
    follow: (jobId) => {
      sitting.select({ key: jobId, index: 0 });
      setView("result");
    },
  };
  return { workspace, form, registerFlush };
}
