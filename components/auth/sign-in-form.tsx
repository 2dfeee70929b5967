"use client";

import { useTranslations } from "next-intl";
import { signIn } from "@/app/(auth)/actions";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { AuthForm } from "./auth-form";
import { PasswordInput } from "./password-input";

/** E-mail and password. */
export function SignInForm({ next }: { next: string }) {
  const t = useTranslations("auth");
  return (
    <AuthForm
      action={({ email = "", password = "" }) => signIn({ email, password, next })}
      submitLabel={t("signIn.submit")}
    >
      {(errors) => (
        <>
          <Field label={t("email")} error={errors.email}>
            <Input name="email" type="email" autoComplete="username" autoFocus className="h-[38px]" />
          </Field>
          <Field label={t("password")} error={errors.password}>
            <PasswordInput name="password" autoComplete="current-password" />
          </Field>
        </>
      )}
    </AuthForm>
  );
}
