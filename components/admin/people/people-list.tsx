"use client";

import { UserPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { changePersonAction, resetPasswordAction } from "@/app/(admin)/admin/actions";
import { useAction } from "@/components/forms/use-action";
import { Panel } from "@/components/settings/panel";
import { Section } from "@/components/settings/section";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { toast } from "@/components/ui/toast";
import { AddPersonDialog } from "./add-person-dialog";
import type { GroupLine } from "./group-line";
import { OneTimePasswordDialog } from "./one-time-password-dialog";
import type { PersonLine } from "./person-line";
import { PersonRow } from "./person-row";

/** Everybody with an account: add, change the role, reset the password, disable. */
export function PeopleList({
  people,
  groups,
  ownId,
}: {
  people: readonly PersonLine[];
  groups: readonly GroupLine[];
  ownId: string;
}) {
  const t = useTranslations("admin.people");
  const router = useRouter();
  const [adding, setAdding] = useState(false);
  const [resetting, setResetting] = useState<PersonLine | null>(null);
  const [handOver, setHandOver] = useState<{ name: string; password: string } | null>(null);
  const change = useAction(
    async (input: Parameters<typeof changePersonAction>[0]) => {
      const result = await changePersonAction(input);
      if (!result.ok) toast.error(result.message);
      return result;
    },
    () => router.refresh(),
  );
  const reset = useAction(resetPasswordAction, ({ person, oneTimePassword }) => {
    setHandOver({ name: person.name, password: oneTimePassword });
    router.refresh();
  });
  return (
    <Section
      title={t("title")}
      text={t("text")}
      action={
        <Button variant="primary" onClick={() => setAdding(true)}>
          <UserPlus aria-hidden />
          {t("add")}
        </Button>
      }
    >
      <Panel>
        <ul>
          {people.map((person) => (
            <PersonRow
              key={person.id}
              person={person}
              groups={groups.filter(({ memberIds }) => memberIds.includes(person.id)).map(({ name }) => name)}
              isSelf={person.id === ownId}
              onRole={(role) => change.run({ id: person.id, role })}
              onReset={() => setResetting(person)}
              onDisable={(disabled) => change.run({ id: person.id, disabled })}
            />
          ))}
        </ul>
      </Panel>
      <AddPersonDialog
        open={adding}
        onOpenChange={setAdding}
        onAdded={({ name, password }) => {
          setHandOver({ name, password });
          router.refresh();
        }}
      />
      <ConfirmDialog
        open={resetting !== null}
        onOpenChange={() => setResetting(null)}
        title={t("resetTitle", { name: resetting?.name ?? "" })}
        description={t("resetText")}
        confirm={t("reset")}
        onConfirm={() => resetting && reset.run({ id: resetting.id })}
      />
      <OneTimePasswordDialog handOver={handOver} onClose={() => setHandOver(null)} />
    </Section>
  );
}
