"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { useFormContext } from "react-hook-form";
import { changePresetAction, savePresetAction } from "@/app/(studio)/actions/presets";
import { useAction } from "@/components/forms/use-action";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { Switch } from "@/components/ui/switch";
import type { CapabilityForm } from "@/lib/capabilities/describe";
import type { FormValues } from "@/lib/client/form/default-values";
import type { PresetView } from "@/lib/services/presets/preset-view";
import { keptSettings } from "./kept-settings";

/** Names the form's settings and keeps them, or renames and shares a preset that is there. */
export function PresetForm({
  form,
  editing,
  names,
  onClose,
  onSaved,
}: {
  form: CapabilityForm;
  editing: PresetView | "new";
  /** The names of the person's own presets: saving under one of them overwrites it. */
  names: readonly string[];
  onClose(): void;
  onSaved(): void;
}) {
  const t = useTranslations("form.presets");
  const id = useId();
  const { getValues } = useFormContext<FormValues>();
  const isNew = editing === "new";
  const [name, setName] = useState(isNew ? "" : editing.name);
  const [shared, setShared] = useState(!isNew && editing.shared);
  const [withPrompt, setWithPrompt] = useState(false);
  const { run, busy, message, fields } = useAction(
    (input: { name: string; shared: boolean }) =>
      isNew
        ? savePresetAction({
            ...input,
            capability: form.id,
            values: keptSettings(form, getValues(), withPrompt),
          })
        : changePresetAction({ ...input, id: editing.id }),
    onSaved,
  );
  const hasPrompt = form.fields.some(({ role }) => role === "prompt");
  const toggles = [
    ...(isNew && hasPrompt
      ? [{ key: "prompt", label: t("withPrompt"), on: withPrompt, set: setWithPrompt }]
      : []),
    { key: "shared", label: t("share"), on: shared, set: setShared },
  ];
  return (
    <form
      noValidate
      className="flex flex-col gap-3 p-3"
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        run({ name, shared });
      }}
    >
      <Field
        label={t("name")}
        error={fields.name ?? message}
        help={isNew && names.includes(name.trim()) ? t("replaces") : isNew ? t("nothing") : undefined}
      >
        <Input
          autoFocus
          value={name}
          maxLength={100}
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
        />
      </Field>
      {toggles.map(({ key, label, on, set }) => (
        <div key={key} className="flex items-center justify-between gap-3">
          <Label htmlFor={`${id}-${key}`}>{label}</Label>
          <Switch id={`${id}-${key}`} checked={on} onCheckedChange={set} />
        </div>
      ))}
      <div className="flex justify-end gap-2">
        <Button size="sm" variant="ghost" onClick={onClose}>
          {t("cancel")}
        </Button>
        <Button size="sm" variant="primary" type="submit" busy={busy}>
          {t("confirm")}
        </Button>
      </div>
    </form>
  );
}
