"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { changePassword } from "@/app/(studio)/account/actions";
import { PasswordInput } from "@/components/auth/password-input";
import { formValues } from "@/components/forms/form-values";
import { useAction } from "@/components/forms/use-action";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { toast } from "@/components/ui/toast";

/** The current password and a new one. */
export function PasswordForm() {
  const t = useTranslations("auth");
  const form = useRef<HTMLFormElement>(null);
  const { run, busy, message, fields } = useAction(changePassword, () => {
    form.current?.reset();
    toast.success(t("account.passwordSaved"));
  });
  return (
    <form
      ref={form}
      method="post"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const { current = "", next = "" } = formValues(event.currentTarget);
        run({ current, next });
      }}
      className="grid gap-4 p-4 sm:grid-cols-2"
    >
      <Field label={t("currentPassword")} error={fields.current}>
        <PasswordInput name="current" autoComplete="current-password" />
      </Field>
      <Field label={t("newPassword")} help={t("passwordRule")} error={fields.next}>
        <PasswordInput name="next" autoComplete="new-password" />
      </Field>
      {message && (
        <Notice tone="bad" live className="sm:col-span-2">
          {message}
        </Notice>
      )}
      <Button type="submit" busy={busy} className="justify-self-start sm:col-span-2">
        {t("account.changePassword")}
      </Button>
    </form>
  );
}
