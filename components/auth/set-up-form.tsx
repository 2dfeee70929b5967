"use client";

import { useTranslations } from "next-intl";
import { setUp } from "@/app/(auth)/actions";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { AuthForm } from "./auth-form";
import { PasswordInput } from "./password-input";

/** Makes the first administrator. */
export function SetUpForm() {
  const t = useTranslations("auth");
  return (
    <AuthForm
      action={({ name = "", email = "", password = "" }) => setUp({ name, email, password })}
      submitLabel={t("setUp.submit")}
    >
      {(errors) => (
        <>
          <Field label={t("name")} error={errors.name}>
            <Input name="name" autoComplete="name" autoFocus maxLength={100} className="h-[38px]" />
          </Field>
          <Field label={t("email")} error={errors.email}>
            <Input name="email" type="email" autoComplete="username" className="h-[38px]" />
          </Field>
          <Field label={t("password")} help={t("passwordRule")} error={errors.password}>
            <PasswordInput name="password" autoComplete="new-password" />
          </Field>
        </>
      )}
    </AuthForm>
  );
}
