"use client";

import { useState } from "react";
import { useFormContext } from "react-hook-form";
import { leafFields } from "@/lib/client/form/visibility";
import type { FormValues } from "@/lib/client/form/default-values";
import { usePictureIntake } from "../fields/picture-intake";
import { usePictureTarget } from "../workspace/paste-target";
import type { ToolExample } from "../workspace/tool-page-data";
import { useWorkspace } from "../workspace/workspace-context";

/** Fills the form with an example: its words, and its picture as the person's own. */
export function useTryExample() {
  const { engine } = useWorkspace();
  const { setValue } = useFormContext<FormValues>();
  const intake = usePictureIntake();
  const target = usePictureTarget();
  const [trying, setTrying] = useState<string | null>(null);

  const tryExample = async (example: ToolExample) => {
    const prompt = leafFields(engine.form.fields).find(({ role }) => role === "prompt");
    if (example.prompt && prompt) setValue(prompt.path, example.prompt, { shouldDirty: true });
    const to = target();
    if (!example.picture || !to) return;
    setTrying(example.id);
    const response = await fetch(example.picture).catch(() => undefined);
    setTrying(null);
    if (!response?.ok) return;
    const blob = await response.blob();
    const name = example.picture.split("/").at(-1) ?? "example.png";
    intake.sendFiles(to, [new File([blob], name, { type: blob.type })]);
  };
  return { trying, tryExample };
}
