"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState, type RefObject } from "react";
import type { UseFormReturn } from "react-hook-form";
import { submitJobAction, type Refusal, type SubmitAnswer } from "@/app/(studio)/actions/submit";
import { collectInput } from "@/lib/client/form/collect-input";
import type { FormValues } from "@/lib/client/form/default-values";
import { queryKeys } from "@/lib/client/query-keys";
import type { EngineChoice } from "../capability-form/engine-choice";
import { loadCapability } from "../capability-form/load-capability";
import { useIssueText } from "../capability-form/use-issue-text";
import { expectedOf } from "./expected-of";
import type { Sitting } from "./use-sitting";

export interface RunDeps {
  engine: EngineChoice;
  form: UseFormReturn<FormValues>;
  sitting: Sitting;
  /** Uploads what the painter has not saved yet; absent while nothing is painted. */
  flushEditor: RefObject<(() => Promise<void>) | null>;
  onStarted(): void;
  onRefused(): void;
}

/** Why a click started nothing: a key of `form.refused`. */
export type RunRefusal = Refusal | "unreachable";

/**
 * Starts runs. The placeholder stands in the strip before anything is asked of the server; whatever speaks
 * against the run takes it away again and is named at its field, or beside the button where no field is to blame.
 */
export function useRun({ engine, form, sitting, flushEditor, onStarted, onRefused }: RunDeps): {
  run(): void;
  refusal: RunRefusal | null;
} {
  const [refusal, setRefusal] = useState<RunRefusal | null>(null);
  const client = useQueryClient();
  const issueText = useIssueText();
  const busy = useRef(false);

  function refuse(key: string, answer: Extract<SubmitAnswer, { ok: false }>): void {
    sitting.withdraw(key);
    if (!answer.issues) {
      setRefusal(answer.reason);
      return;
    }
    for (const issue of answer.issues) {
      form.setError(issue.path, { type: issue.code, message: issueText(issue) });
    }
    onRefused();
  }

  async function start(key: string): Promise<void> {
    const { capability } = await loadCapability(engine.form.id);
    const click = () => {
      const input = collectInput(engine.form, form.getValues());
      const expected = expectedOf(capability, engine.form, input, client);
      sitting.begin({ key, expected, startedAt: Date.now(), capability: engine.form.id });
      onStarted();
    };
    const unsaved = flushEditor.current;
    if (unsaved) {
      click();
      await unsaved();
    }
    await form.handleSubmit(
      async (input) => {
        if (!unsaved) click();
        const request = { capability: engine.form.id, input, idempotencyKey: key };
        // The same key makes a second attempt safe where the first one's answer was lost.
        const answer = await submitJobAction(request).catch(() => submitJobAction(request));
        if (answer.ok) sitting.settle(key, answer.job);
        else refuse(key, answer);
        void client.invalidateQueries({ queryKey: queryKeys.budgets });
      },
      () => {
        sitting.withdraw(key);
        onRefused();
      },
    )();
  }

  function run(): void {
    if (busy.current) return;
    busy.current = true;
    setRefusal(null);
    const key = crypto.randomUUID();
    start(key)
      .catch(() => {
        sitting.withdraw(key);
        setRefusal("unreachable");
      })
      .finally(() => {
        busy.current = false;
      });
  }
  return { run, refusal };
}
