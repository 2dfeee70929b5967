"use client";

import { useTranslations } from "next-intl";
import Link from "next/link";
import { beginSetUp, confirmSetUp } from "@/app/(auth)/second-factor/actions";
import { formValues } from "@/components/forms/form-values";
import { useAction } from "@/components/forms/use-action";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { PasswordInput } from "./password-input";
import { RecoveryCodes } from "./recovery-codes";
import { useSetUpProgress } from "./set-up-progress";

/** Sets up an authenticator app: the password, the app's first code, and the recovery codes to keep. */
export function SecondFactorSetUp({ isSetUp }: { isSetUp: boolean }) {
  const t = useTranslations("auth");
  const { begun, isProved, ...progress } = useSetUpProgress();
  const begin = useAction(beginSetUp, progress.begin);
  const confirm = useAction(confirmSetUp, progress.prove);
  if (begun && isProved) {
    // A full load: it ends what is kept in memory, and shows the account as it is now.
    return <RecoveryCodes codes={begun.recoveryCodes} onDone={() => window.location.replace("/account")} />;
  }
  if (isSetUp && !begun)
    return (
      <Button asChild variant="primary" size="lg">
        <Link href="/account">{t("account.title")}</Link>
      </Button>
    );
  const { busy, message, fields } = begun ? confirm : begin;
  return (
    <form
      key={begun ? "code" : "password"}
      method="post"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const { password = "", code = "" } = formValues(event.currentTarget);
        if (begun) confirm.run({ code });
        else begin.run({ password });
      }}
      className="flex flex-col gap-4"
      aria-busy={busy}
    >
      {message && (
        <Notice tone="bad" live>
          {message}
        </Notice>
      )}
      {begun ? (
        <>
          <p className="text-muted">{t("secondFactor.scan")}</p>
          <span
            role="img"
            aria-label={t("secondFactor.qr")}
            style={{ backgroundImage: `url(${begun.qr})` }}
            className="size-48 self-center rounded-lg bg-white bg-contain"
          />
          <p className="text-sm text-muted">
            {t("secondFactor.byHand")} <code className="font-mono break-all select-all">{begun.secret}</code>
          </p>
          <Field label={t("secondFactor.firstCode")} error={fields.code}>
            <Input
              name="code"
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={7}
              autoFocus
              className="h-[38px] font-mono tracking-wider"
            />
          </Field>
        </>
      ) : (
        <Field label={t("currentPassword")} error={fields.password}>
          <PasswordInput name="password" autoComplete="current-password" autoFocus />
        </Field>
      )}
      <Button type="submit" variant="primary" size="lg" busy={busy}>
        {t(begun ? "secondFactor.confirm" : "secondFactor.begin")}
      </Button>
    </form>
  );
}
