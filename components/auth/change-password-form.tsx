"use client";

import { useTranslations } from "next-intl";
import { replaceOneTimePassword } from "@/app/(auth)/actions";
import { Field } from "@/components/ui/field";
import { AuthForm } from "./auth-form";
import { PasswordInput } from "./password-input";

/** A new password instead of the one-time password the person just signed in with. */
export function ChangePasswordForm() {
  const t = useTranslations("auth");
  return (
    <AuthForm
      action={({ next = "" }) => replaceOneTimePassword({ next })}
      submitLabel={t("changePassword.submit")}
    >
      {(errors) => (
        <Field label={t("newPassword")} help={t("passwordRule")} error={errors.next}>
          <PasswordInput name="next" autoComplete="new-password" autoFocus />
        </Field>
      )}
    </AuthForm>
  );
}
