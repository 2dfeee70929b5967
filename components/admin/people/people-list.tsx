"use client";

import { UserPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Panel } from "@/components/settings/panel";
import { Section } from "@/components/settings/section";
import { Button } from "@/components/ui/button";
import { AddPersonDialog } from "./add-person-dialog";
import type { GroupLine } from "./group-line";
import type { PersonLine } from "./person-line";
import { PersonRow } from "./person-row";
import { usePersonDeeds } from "./use-person-deeds";

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
  const { deedsOf, handOver, dialogs } = usePersonDeeds();
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
              {...deedsOf(person)}
            />
          ))}
        </ul>
      </Panel>
      <AddPersonDialog
        open={adding}
        onOpenChange={setAdding}
        onAdded={(added) => {
          handOver(added);
          router.refresh();
        }}
      />
      {dialogs}
    </Section>
  );
}
