"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { inviteAction } from "@/app/(admin)/admin/people/actions/invites";
import { DialogForm } from "@/components/forms/dialog-form";
import { useAction } from "@/components/forms/use-action";
import { ShownOnce } from "@/components/settings/shown-once";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { Segmented } from "@/components/ui/segmented";
import { CheckList } from "./check-list";
import type { GroupLine } from "./group-line";
import { PERSON_ROLES, type PersonLine } from "./person-line";

type Role = PersonLine["role"];
const DAYS = ["1", "3", "7", "30"] as const;
type Days = (typeof DAYS)[number];

/** Role, groups and time of a new invite, then its link, this once. */
export function InviteDialog({ groups, onClose }: { groups: readonly GroupLine[]; onClose(): void }) {
  const t = useTranslations("people.invites");
  const words = useTranslations("admin.people");
  const [role, setRole] = useState<Role>("designer");
  const [days, setDays] = useState<Days>("3");
  const [groupIds, setGroupIds] = useState<string[]>([]);
  const [url, setUrl] = useState<string | null>(null);
  const { run, busy, message, fields } = useAction(inviteAction, (made) => setUrl(made.url));
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogContent title={t(url ? "madeTitle" : "make")} description={t(url ? "madeText" : "makeText")}>
        {url ? (
          <ShownOnce text={url} note={t("once")} onDone={onClose} />
        ) : (
          <DialogForm
            submit={t("make")}
            busy={busy}
            onSubmit={({ email = "" }) =>
              run({ role, groupIds, email: email.trim() || undefined, hours: Number(days) * 24 })
            }
          >
            {message && (
              <Notice tone="bad" live>
                {message}
              </Notice>
            )}
            <Segmented<Role>
              label={words("roleLabel")}
              value={role}
              onValueChange={setRole}
              options={PERSON_ROLES.toReversed().map((value) => ({ value, label: words(`role.${value}`) }))}
              stretch
            />
            <p className="text-sm text-muted">{words(`roleHelp.${role}`)}</p>
            <Field label={t("email")} help={t("emailHelp")} error={fields.email}>
              <Input name="email" type="email" autoComplete="off" />
            </Field>
            {groups.length > 0 && (
              <CheckList
                label={t("groups")}
                choices={groups.map(({ id, name }) => ({ value: id, label: name }))}
                chosen={groupIds}
                onChange={setGroupIds}
              />
            )}
            <p aria-hidden className="-mb-2.5 text-sm font-medium text-muted">
              {t("lasts")}
            </p>
            <Segmented<Days>
              label={t("lasts")}
              value={days}
              onValueChange={setDays}
              options={DAYS.map((value) => ({ value, label: t("days", { count: Number(value) }) }))}
              stretch
            />
          </DialogForm>
        )}
      </DialogContent>
    </Dialog>
  );
}
