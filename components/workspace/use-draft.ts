"use client";

import { useEffect } from "react";
import type { UseFormReturn } from "react-hook-form";
import { writeDraft, writeEngine } from "@/lib/client/drafts";
import type { FormValues } from "@/lib/client/form/default-values";

const SETTLE_MS = 250;

/** Keeps the form's values in the browser as they change, and at once when the page is left. */
export function useDraft(
  tool: string,
  capability: string,
  form: UseFormReturn<FormValues>,
  live: boolean,
): void {
  useEffect(() => {
    if (!live) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const save = () => {
      clearTimeout(timer);
      timer = undefined;
      writeDraft(capability, form.getValues());
    };
    writeEngine(tool, capability);
    save();
    const subscription = form.watch(() => {
      clearTimeout(timer);
      timer = setTimeout(save, SETTLE_MS);
    });
    const leave = () => timer !== undefined && save();
    window.addEventListener("pagehide", leave);
    return () => {
      leave();
      subscription.unsubscribe();
      window.removeEventListener("pagehide", leave);
    };
  }, [tool, capability, form, live]);
}
