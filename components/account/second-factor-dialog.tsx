"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { newRecoveryCodes, turnOffSecondFactor } from "@/app/(studio)/actions/second-factor";
import { PasswordInput } from "@/components/auth/password-input";
import { RecoveryCodes } from "@/components/auth/recovery-codes";
import { DialogForm } from "@/components/forms/dialog-form";
import { useAction } from "@/components/forms/use-action";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";

/** Asks for the password, then turns the second factor off or shows new recovery codes. */
export function SecondFactorDialog({ what, onClose }: { what: "remove" | "renew"; onClose(): void }) {
  const t = useTranslations("auth");
  const [codes, setCodes] = useState<string[]>([]);
  const isRemoval = what === "remove";
  const { run, busy, message, fields } = useAction(
    isRemoval ? turnOffSecondFactor : newRecoveryCodes,
    // The session is another one now: the page is loaded afresh.
    (made) => (isRemoval ? window.location.reload() : setCodes(made)),
  );
  const words = (part: "Title" | "Text") => t(`secondFactor.${what}${part}`);
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogContent title={words("Title")} description={words("Text")}>
        {codes.length > 0 ? (
          <RecoveryCodes codes={codes} onDone={onClose} />
        ) : (
          <DialogForm
            submit={t(isRemoval ? "secondFactor.remove" : "secondFactor.renew")}
            busy={busy}
            danger={isRemoval}
            onSubmit={({ password = "" }) => run({ password })}
          >
            <Field label={t("currentPassword")} error={fields.password ?? message}>
              <PasswordInput name="password" autoComplete="current-password" />
            </Field>
          </DialogForm>
        )}
      </DialogContent>
    </Dialog>
  );
}
