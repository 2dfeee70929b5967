"use client";

import { useState } from "react";
import { useFormContext } from "react-hook-form";
import { leafFields } from "@/lib/client/form/visibility";
import type { FormValues } from "@/lib/client/form/default-values";
import type { FormField } from "@/lib/capabilities/describe";
import { usePictureIntake, type PictureTarget } from "../fields/picture-intake";
import { usePictureTarget } from "../workspace/paste-target";
import type { ToolExample } from "../workspace/tool-page-data";
import { useWorkspace } from "../workspace/workspace-context";

/** Fills the form with an example: its words, and its pictures as the person's own. */
export function useTryExample() {
  const { engine } = useWorkspace();
  const { setValue } = useFormContext<FormValues>();
  const intake = usePictureIntake();
  const firstTarget = usePictureTarget();
  const [trying, setTrying] = useState<string | null>(null);

  const tryExample = async ({ id, prompt, pictures, values = {} }: ToolExample) => {
    const fields = leafFields(engine.form.fields);
    const words = fields.find(({ role }) => role === "prompt");
    if (prompt && words) setValue(words.path, prompt, { shouldDirty: true });
    for (const [path, value] of Object.entries(values)) {
      const [name] = path.split("[");
      if (fields.some((field) => field.path === name)) setValue(path, value, { shouldDirty: true });
    }
    setTrying(id);
    for (const { url, role } of pictures) {
      const target = role ? targetOf(fields, role) : firstTarget();
      const file = target && (await fetchFile(url));
      if (target && file) intake.sendFiles(target, [file]);
    }
    setTrying(null);
  };
  return { trying, tryExample };
}

function targetOf(fields: readonly FormField[], role: string): PictureTarget | undefined {
  const field = fields.find((candidate) => candidate.role === role && candidate.picture);
  if (field) return { path: field.path };
  const garments = fields.find(({ control }) => control === "garments");
  return role === "garment" && garments ? { path: `${garments.path}[0].image` } : undefined;
}

async function fetchFile(url: string): Promise<File | undefined> {
  const response = await fetch(url).catch(() => undefined);
  if (!response?.ok) return undefined;
  const blob = await response.blob();
  return new File([blob], url.split("/").at(-1) ?? "example", { type: blob.type });
}
