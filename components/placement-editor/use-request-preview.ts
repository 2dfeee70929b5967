"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { useFormContext } from "react-hook-form";
import { previewRequestAction } from "@/app/(studio)/actions/preview";
import { collectInput } from "@/lib/client/form/collect-input";
import type { FormValues } from "@/lib/client/form/default-values";
import type { AdjustmentJson } from "@/lib/client/api-types";
import { useWorkspace } from "../workspace/workspace-context";
import { useIssueText } from "../capability-form/use-issue-text";

/** A picture as the vendor would fetch it. */
export interface ShownPicture {
  path: string;
  /** Of the very bytes, in this browser. */
  url: string;
  mime: string;
  width: number;
  height: number;
  bytes: number;
  changes: Pick<AdjustmentJson, "change" | "from" | "to">[];
}

export type RequestPreview =
  | { state: "loading" }
  | { state: "failed" }
  | { state: "refused"; messages: string[] }
  | { state: "ready"; input: FormValues; pictures: ShownPicture[] };

/** Asks once what a run would give the vendor, after what is not saved yet has been. */
export function useRequestPreview(settle: () => Promise<void>): RequestPreview {
  const { engine } = useWorkspace();
  const { getValues } = useFormContext<FormValues>();
  const issueText = useIssueText();
  const [preview, setPreview] = useState<RequestPreview>({ state: "loading" });
  const ask = useEffectEvent(async (urls: string[]): Promise<RequestPreview> => {
    await settle();
    const input = collectInput(engine.form, getValues());
    const answer = await previewRequestAction({ capability: engine.form.id, input });
    if (!answer.ok) return { state: "refused", messages: [...new Set(answer.issues.map(issueText))] };
    const pictures = answer.preview.pictures.map(({ bytes, mime, ...rest }): ShownPicture => {
      const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mime }));
      urls.push(url);
      return { ...rest, mime, url, bytes: bytes.length };
    });
    return { state: "ready", input: answer.preview.input, pictures };
  });
  useEffect(() => {
    const urls: string[] = [];
    let stale = false;
    const revoke = () => urls.forEach((url) => URL.revokeObjectURL(url));
    ask(urls)
      .catch((): RequestPreview => ({ state: "failed" }))
      .then((answer) => (stale ? revoke() : setPreview(answer)));
    return () => {
      stale = true;
      revoke();
    };
  }, []);
  return preview;
}
