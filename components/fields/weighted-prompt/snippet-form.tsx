"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { saveSnippetAction } from "@/app/(studio)/actions/prompts";
import { useAction } from "@/components/forms/use-action";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { Switch } from "@/components/ui/switch";
import { Textarea } from "@/components/ui/textarea";

interface Draft {
  id?: string;
  title: string;
  text: string;
  negative: boolean;
  shared: boolean;
}

/** Names a piece of prompt and keeps it; for the person alone or for everybody in the studio. */
export function SnippetForm({ start, onClose, onSaved }: { start: Draft; onClose(): void; onSaved(): void }) {
  const t = useTranslations("diffusion.snippets");
  const [draft, setDraft] = useState(start);
  const sharedId = useId();
  const { run, busy, message, fields } = useAction(saveSnippetAction, onSaved);
  return (
    <form
      noValidate
      className="flex flex-col gap-3 p-3"
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        run(draft);
      }}
    >
      <Field label={t("title")} error={fields.title ?? message}>
        <Input
          autoFocus
          value={draft.title}
          maxLength={100}
          autoComplete="off"
          onChange={(event) => setDraft({ ...draft, title: event.target.value })}
        />
      </Field>
      <Field label={t("text")} error={fields.text}>
        <Textarea
          value={draft.text}
          rows={4}
          onChange={(event) => setDraft({ ...draft, text: event.target.value })}
        />
      </Field>
      <div className="flex items-center justify-between gap-3">
        <Label htmlFor={sharedId}>{t("shared")}</Label>
        <Switch
          id={sharedId}
          checked={draft.shared}
          onCheckedChange={(shared) => setDraft({ ...draft, shared })}
        />
      </div>
      <div className="flex justify-end gap-2">
        <Button size="sm" variant="ghost" onClick={onClose}>
          {t("cancel")}
        </Button>
        <Button size="sm" variant="primary" type="submit" busy={busy}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}
