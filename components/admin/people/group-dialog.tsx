"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { saveGroupAction } from "@/app/(admin)/admin/people/actions/groups";
import { DialogForm } from "@/components/forms/dialog-form";
import { useAction } from "@/components/forms/use-action";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { CheckList } from "./check-list";
import type { GroupLine } from "./group-line";
import type { PersonLine } from "./person-line";

/** Name and members of a group, new or not. */
export function GroupDialog({
  group,
  people,
  onClose,
}: {
  group: GroupLine | null;
  people: readonly PersonLine[];
  onClose(): void;
}) {
  const t = useTranslations("people.groups");
  const [memberIds, setMemberIds] = useState<string[]>([...(group?.memberIds ?? [])]);
  const { run, busy, message, fields } = useAction(saveGroupAction, onClose);
  const unknownMember = Object.entries(fields).find(([path]) => path.startsWith("memberIds"))?.[1];
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogContent title={t(group ? "edit" : "make")}>
        <DialogForm
          submit={t("save")}
          busy={busy}
          onSubmit={({ name = "" }) => run({ id: group?.id, name, memberIds })}
        >
          <Field label={t("name")} error={fields.name ?? message}>
            <Input name="name" maxLength={60} autoComplete="off" defaultValue={group?.name} />
          </Field>
          <CheckList
            label={t("members")}
            choices={people.map(({ id, name, email }) => ({ value: id, label: name, help: email }))}
            chosen={memberIds}
            onChange={setMemberIds}
          />
          {unknownMember && (
            <Notice tone="bad" live>
              {unknownMember}
            </Notice>
          )}
        </DialogForm>
      </DialogContent>
    </Dialog>
  );
}
