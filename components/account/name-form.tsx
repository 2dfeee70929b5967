"use client";

import { useTranslations } from "next-intl";
import { changeName } from "@/app/(studio)/account/actions";
import { formValues } from "@/components/forms/form-values";
import { useAction } from "@/components/forms/use-action";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { toast } from "@/components/ui/toast";

/** Name, and the address one signs in with. */
export function NameForm({ name, email }: { name: string; email: string }) {
  const t = useTranslations("auth");
  const { run, busy, message, fields } = useAction(changeName, () => toast.success(t("account.nameSaved")));
  return (
    <form
      method="post"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const { name: next = "" } = formValues(event.currentTarget);
        run({ name: next });
      }}
      className="grid gap-4 p-4 sm:grid-cols-2"
    >
      <Field label={t("name")} error={fields.name ?? message}>
        <Input name="name" defaultValue={name} autoComplete="name" maxLength={100} />
      </Field>
      <Field label={t("email")} help={t("account.emailHelp")}>
        <Input value={email} readOnly className="text-muted" />
      </Field>
      <Button type="submit" busy={busy} className="justify-self-start sm:col-span-2">
        {t("account.saveName")}
      </Button>
    </form>
  );
}
