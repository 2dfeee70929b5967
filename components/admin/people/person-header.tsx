"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { resetSecondFactorAction } from "@/app/(admin)/admin/people/actions/person";
import { useAction } from "@/components/forms/use-action";
import { Panel, PanelRow } from "@/components/settings/panel";
import { Section } from "@/components/settings/section";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { toast } from "@/components/ui/toast";
import type { PersonLine } from "./person-line";
import { PersonMenu } from "./person-menu";
import { usePersonDeeds } from "./use-person-deeds";

/** Who somebody is, what they may do, what can be changed of them, and their second factor. */
export function PersonHeader({
  person,
  groups,
  isSelf,
}: {
  person: PersonLine;
  groups: readonly string[];
  isSelf: boolean;
}) {
  const t = useTranslations("people.person");
  const words = useTranslations("admin.people");
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const { deedsOf, dialogs } = usePersonDeeds();
  const reset = useAction(resetSecondFactorAction, () => {
    toast.success(t("factorReset"));
    router.refresh();
  });
  const { id, name, email, role, disabled, mustChangePassword, hasSecondFactor } = person;
  return (
    <Section title={name} text={email}>
      <Panel>
        <PanelRow title={words("roleLabel")} text={words(`roleHelp.${role}`)}>
          <span className="flex items-center gap-1.5">
            {disabled && <Badge tone="bad">{words("disabled")}</Badge>}
            {!disabled && mustChangePassword && <Badge tone="warn">{words("invited")}</Badge>}
            <Badge tone={role === "administrator" ? "accent" : "neutral"}>{words(`role.${role}`)}</Badge>
            <PersonMenu person={person} isSelf={isSelf} {...deedsOf(person)} />
          </span>
        </PanelRow>
        <PanelRow title={t("groups")} text={groups.length > 0 ? groups.join(" · ") : t("noGroups")} />
        <PanelRow title={t("factor")} text={t(hasSecondFactor ? "factorOn" : "factorOff")}>
          {hasSecondFactor && !isSelf && <Button onClick={() => setAsking(true)}>{t("resetFactor")}</Button>}
        </PanelRow>
      </Panel>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t("resetFactorTitle", { name })}
        description={t("resetFactorText")}
        confirm={t("resetFactor")}
        danger
        onConfirm={() => reset.run({ id })}
      />
      {dialogs}
    </Section>
  );
}
