"use client";

import { useTranslations } from "next-intl";
import { DialogForm } from "@/components/forms/dialog-form";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";

/** Says what a pause does and asks for its reason. */
export function PauseDialog({
  name,
  busy,
  message,
  onClose,
  onPause,
}: {
  name: string;
  busy: boolean;
  message: string | null;
  onClose(): void;
  onPause(note: string): void;
}) {
  const t = useTranslations("gates.pause");
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent title={t("title", { name })} description={t("text")}>
        <DialogForm submit={t("pause")} busy={busy} onSubmit={({ note = "" }) => onPause(note)}>
          {message && (
            <Notice tone="bad" live>
              {message}
            </Notice>
          )}
          <Field label={t("note")} help={t("noteHelp")}>
            <Input name="note" maxLength={200} autoComplete="off" autoFocus />
          </Field>
        </DialogForm>
      </DialogContent>
    </Dialog>
  );
}
