"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useFormContext } from "react-hook-form";
import {
  changePresetAction,
  listPresetsAction,
  removePresetAction,
  savePresetAction,
} from "@/app/(studio)/actions/presets";
import { toast } from "@/components/ui/toast";
import type { CapabilityForm } from "@/lib/capabilities/describe";
import { applyPreset } from "@/lib/client/form/apply-preset";
import type { FormValues } from "@/lib/client/form/default-values";
import type { PresetView } from "@/lib/services/presets/preset-view";
import { keptSettings } from "./kept-settings";

/** An engine's presets and what is done with them in its form; whatever takes something away can be undone. */
export function usePresets(form: CapabilityForm) {
  const t = useTranslations("form.presets");
  const client = useQueryClient();
  const { getValues, reset } = useFormContext<FormValues>();
  const queryKey = ["presets", form.id];
  const { data, isError } = useQuery({
    queryKey,
    queryFn: () => listPresetsAction(form.id),
    staleTime: 10_000,
  });
  const refresh = () => client.invalidateQueries({ queryKey });
  const withUndo = (title: string, undo: () => void) =>
    toast(title, { action: { label: t("undo"), onClick: undo } });

  const apply = (preset: PresetView) => {
    const before = structuredClone(getValues());
    reset(applyPreset(form, before, preset.values));
    withUndo(t("applied", { name: preset.name }), () => reset(before));
  };
  const remove = async (preset: PresetView) => {
    const removed = await removePresetAction(preset.id).catch(() => null);
    if (!removed?.ok) return toast.error(removed?.message ?? t("failed"));
    await refresh();
    withUndo(t("removed", { name: preset.name }), () => void savePresetAction(preset).then(refresh));
  };
  const overwrite = async (preset: PresetView) => {
    const values = keptSettings(form, getValues(), "prompt" in preset.values);
    const changed = await changePresetAction({ ...preset, values }).catch(() => null);
    if (!changed?.ok) return toast.error(changed?.message ?? t("failed"));
    await refresh();
    withUndo(t("overwritten", { name: preset.name }), () => void changePresetAction(preset).then(refresh));
  };
  return { presets: data, isError, refresh, apply, remove, overwrite };
}

export type Presets = ReturnType<typeof usePresets>;
