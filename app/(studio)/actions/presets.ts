"use server";

import { getLocale } from "next-intl/server";
import * as z from "zod";
import { requireDesigner } from "@/lib/auth/require-user";
import type { ActionResult } from "@/lib/errors/action-result";
import { actionProblem, formProblem } from "@/lib/i18n/action-problem";
import { listPresets } from "@/lib/services/presets/list-presets";
import {
  presetChange,
  presetInput,
  type PresetChange,
  type PresetInput,
  type PresetView,
} from "@/lib/services/presets/preset-view";
import { changePreset, removePreset, savePreset } from "@/lib/services/presets/save-preset";

/** An engine's presets: the person's own and those others share. */
export async function listPresetsAction(capability: string): Promise<PresetView[]> {
  return listPresets((await requireDesigner()).id, String(capability));
}

/** Keeps the form's settings under a name; the person's own preset of that name is overwritten. */
export async function savePresetAction(input: PresetInput): Promise<ActionResult<PresetView>> {
  const person = await requireDesigner();
  const parsed = presetInput.safeParse(input);
  if (!parsed.success) return formProblem(parsed.error, await getLocale());
  const saved = await savePreset(person.id, parsed.data);
  return saved ? { ok: true, value: saved } : actionProblem("not_found", await getLocale());
}

/** Renames, shares or overwrites one of the person's own presets. */
export async function changePresetAction(
  input: PresetChange & { id: string },
): Promise<ActionResult<PresetView>> {
  const person = await requireDesigner();
  const parsed = presetChange.safeParse(input);
  if (!parsed.success) return formProblem(parsed.error, await getLocale());
  const isId = z.uuid().safeParse(input.id).success;
  const changed = isId ? await changePreset(person.id, input.id, parsed.data) : null;
  return changed ? { ok: true, value: changed } : actionProblem("not_found", await getLocale());
}

/** Takes one of the person's own presets away. */
export async function removePresetAction(id: string): Promise<ActionResult> {
  const person = await requireDesigner();
  const removed = z.uuid().safeParse(id).success && (await removePreset(person.id, id));
  return removed ? { ok: true, value: null } : actionProblem("not_found", await getLocale());
}
