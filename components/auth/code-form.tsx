"use client";

import { useTranslations } from "next-intl";
import Link from "next/link";
import { useState } from "react";
import { signInCode } from "@/app/(auth)/actions";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { AuthForm } from "./auth-form";

/** The code of an authenticator app, or a recovery code for whoever has lost theirs. */
export function CodeForm({ next }: { next: string }) {
  const t = useTranslations("auth.code");
  const [kind, setKind] = useState<"app" | "recovery">("app");
  const isApp = kind === "app";
  return (
    <>
      <AuthForm
        key={kind}
        action={({ code = "" }) => signInCode({ code, kind, next })}
        submitLabel={t("submit")}
      >
        {(errors) => (
          <Field label={t(isApp ? "code" : "recovery")} error={errors.code}>
            <Input
              name="code"
              inputMode={isApp ? "numeric" : "text"}
              autoComplete="one-time-code"
              maxLength={isApp ? 7 : 40}
              autoFocus
              className="h-[38px] font-mono tracking-wider"
            />
          </Field>
        )}
      </AuthForm>
      <div className="mt-4 flex flex-wrap justify-between gap-2">
        <Button variant="ghost" size="sm" onClick={() => setKind(isApp ? "recovery" : "app")}>
          {t(isApp ? "useRecovery" : "useApp")}
        </Button>
        <Button asChild variant="ghost" size="sm">
          <Link href="/sign-in">{t("back")}</Link>
        </Button>
      </div>
    </>
  );
}
