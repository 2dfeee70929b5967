"use client";

import { useTranslations } from "next-intl";
import { joinByInvite } from "@/app/(auth)/actions";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { AuthForm } from "./auth-form";
import { PasswordInput } from "./password-input";

/** Name, address and password of somebody who was invited; the address is fixed where the invite names one. */
export function InviteForm({ token, email: fixed }: { token: string; email: string | null }) {
  const t = useTranslations("auth");
  return (
    <AuthForm
      action={({ name = "", email = "", password = "" }) =>
        joinByInvite({ token, name, email: fixed ?? email, password })
      }
      submitLabel={t("invite.submit")}
    >
      {(errors) => (
        <>
          <Field label={t("name")} error={errors.name}>
            <Input name="name" autoComplete="name" maxLength={100} autoFocus className="h-[38px]" />
          </Field>
          <Field label={t("email")} error={errors.email} help={fixed ? t("invite.fixed") : undefined}>
            <Input
              name="email"
              type="email"
              autoComplete="username"
              defaultValue={fixed ?? ""}
              readOnly={fixed !== null}
              className="h-[38px]"
            />
          </Field>
          <Field label={t("password")} help={t("passwordRule")} error={errors.password}>
            <PasswordInput name="password" autoComplete="new-password" />
          </Field>
        </>
      )}
    </AuthForm>
  );
}
