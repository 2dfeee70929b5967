"use client";

import { Plus, UsersRound } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { deleteGroupAction } from "@/app/(admin)/admin/people/actions/groups";
import { useAction } from "@/components/forms/use-action";
import { Panel, PanelRow } from "@/components/settings/panel";
import { Section } from "@/components/settings/section";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { EmptyState } from "@/components/ui/empty-state";
import { toast } from "@/components/ui/toast";
import type { GroupLine } from "./group-line";
import type { PersonLine } from "./person-line";

const GroupDialog = dynamic(() => import("./group-dialog").then((module) => module.GroupDialog));

/** People treated alike: providers and budgets may be for some groups only. */
export function Groups({ groups, people }: { groups: readonly GroupLine[]; people: readonly PersonLine[] }) {
  const t = useTranslations("people.groups");
  const format = useFormatter();
  const router = useRouter();
  const [editing, setEditing] = useState<GroupLine | "new" | null>(null);
  const [leaving, setLeaving] = useState<GroupLine | null>(null);
  const remove = useAction(
    async (input: { id: string }) => {
      const result = await deleteGroupAction(input);
      if (!result.ok) toast.error(result.message);
      return result;
    },
    () => router.refresh(),
  );
  const names = ({ memberIds }: GroupLine) =>
    format.list(people.filter(({ id }) => memberIds.includes(id)).map(({ name }) => name));
  const make = (
    <Button onClick={() => setEditing("new")}>
      <Plus aria-hidden />
      {t("make")}
    </Button>
  );
  return (
    <Section title={t("title")} text={t("text")} action={groups.length > 0 && make}>
      <Panel>
        {groups.length === 0 && (
          <EmptyState icon={UsersRound} title={t("emptyTitle")} action={make}>
            {t("emptyText")}
          </EmptyState>
        )}
        {groups.map((group) => (
          <PanelRow key={group.id} title={group.name} text={names(group) || t("nobody")}>
            <div className="flex gap-1">
              <Button
                size="sm"
                aria-label={t("editNamed", { name: group.name })}
                onClick={() => setEditing(group)}
              >
                {t("edit")}
              </Button>
              <Button
                variant="ghost"
                size="sm"
                aria-label={t("removeNamed", { name: group.name })}
                onClick={() => setLeaving(group)}
              >
                {t("remove")}
              </Button>
            </div>
          </PanelRow>
        ))}
      </Panel>
      {editing && (
        <GroupDialog
          group={editing === "new" ? null : editing}
          people={people}
          onClose={() => {
            setEditing(null);
            router.refresh();
          }}
        />
      )}
      <ConfirmDialog
        open={leaving !== null}
        onOpenChange={() => setLeaving(null)}
        title={t("removeTitle", { name: leaving?.name ?? "" })}
        description={t("removeText")}
        confirm={t("remove")}
        danger
        onConfirm={() => leaving && remove.run({ id: leaving.id })}
      />
    </Section>
  );
}
