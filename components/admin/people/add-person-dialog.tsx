"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { addPersonAction } from "@/app/(admin)/admin/actions";
import { DialogForm } from "@/components/forms/dialog-form";
import { useAction } from "@/components/forms/use-action";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { Segmented } from "@/components/ui/segmented";
import { PERSON_ROLES, type PersonLine } from "./person-line";

/** Name, e-mail and role of a new person. */
export function AddPersonDialog({
  open,
  onOpenChange,
  onAdded,
}: {
  open: boolean;
  onOpenChange(open: boolean): void;
  onAdded(added: { name: string; password: string }): void;
}) {
  const t = useTranslations("admin.people");
  const [role, setRole] = useState<PersonLine["role"]>("designer");
  const { run, busy, message, fields, clear } = useAction(addPersonAction, ({ person, oneTimePassword }) => {
    onOpenChange(false);
    onAdded({ name: person.name, password: oneTimePassword });
  });
  const change = (isOpen: boolean) => {
    clear();
    setRole("designer");
    onOpenChange(isOpen);
  };
  return (
    <Dialog open={open} onOpenChange={change}>
      <DialogContent title={t("addTitle")} description={t("addText")}>
        <DialogForm
          submit={t("add")}
          busy={busy}
          onSubmit={({ name = "", email = "" }) => run({ name, email, role })}
        >
          {message && (
            <Notice tone="bad" live>
              {message}
            </Notice>
          )}
          <Field label={t("name")} error={fields.name}>
            <Input name="name" autoComplete="off" maxLength={100} />
          </Field>
          <Field label={t("email")} error={fields.email}>
            <Input name="email" type="email" autoComplete="off" />
          </Field>
          <Segmented<PersonLine["role"]>
            label={t("roleLabel")}
            value={role}
            onValueChange={setRole}
            options={PERSON_ROLES.toReversed().map((value) => ({ value, label: t(`role.${value}`) }))}
            stretch
          />
          <p className="text-sm text-muted">{t(`roleHelp.${role}`)}</p>
        </DialogForm>
      </DialogContent>
    </Dialog>
  );
}
