"use client";

import { Link2, MailPlus } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { revokeInviteAction } from "@/app/(admin)/admin/people/actions/invites";
import { useAction } from "@/components/forms/use-action";
import { Panel } from "@/components/settings/panel";
import { Section } from "@/components/settings/section";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { GroupLine } from "./group-line";
import type { PersonLine } from "./person-line";

const InviteDialog = dynamic(() => import("./invite-dialog").then((module) => module.InviteDialog));

/** An invite as the list shows it. Times are ISO 8601. */
interface InviteLine {
  id: string;
  role: PersonLine["role"];
  groupIds: readonly string[];
  email: string | null;
  expiresAt: string;
  status: "open" | "used" | "revoked" | "expired";
  usedById: string | null;
}

/** Links by which somebody makes an account of their own: make one, see what became of it, revoke it. */
export function Invites({
  invites,
  groups,
  people,
}: {
  invites: readonly InviteLine[];
  groups: readonly GroupLine[];
  people: readonly PersonLine[];
}) {
  const t = useTranslations("people.invites");
  const roles = useTranslations("admin.people.role");
  const format = useFormatter();
  const router = useRouter();
  const [making, setMaking] = useState(false);
  const revoke = useAction(revokeInviteAction, () => router.refresh());
  const nameOf = (id: string) => groups.find((group) => group.id === id)?.name;
  const make = (
    <Button onClick={() => setMaking(true)}>
      <MailPlus aria-hidden />
      {t("make")}
    </Button>
  );
  return (
    <Section title={t("title")} text={t("text")} action={invites.length > 0 && make}>
      <Panel>
        {invites.length === 0 ? (
          <EmptyState icon={Link2} title={t("emptyTitle")} action={make}>
            {t("emptyText")}
          </EmptyState>
        ) : (
          <ul>
            {invites.map(({ id, role, groupIds, email, expiresAt, status, usedById }) => {
              const user = people.find((person) => person.id === usedById);
              const until = format.dateTime(new Date(expiresAt), { dateStyle: "medium", timeStyle: "short" });
              const parts = [roles(role), ...groupIds.map(nameOf).filter((name) => name !== undefined)];
              return (
                <li
                  key={id}
                  className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line py-2.5 pr-3 pl-4 last:border-b-0"
                >
                  <div className="min-w-0 flex-1 basis-52">
                    <p className="truncate font-medium">{user?.name ?? email ?? t("anybody")}</p>
                    <p className="text-sm text-muted">
                      {parts.join(" · ")}
                      {status === "open" && <span className="ml-3">{t("until", { date: until })}</span>}
                    </p>
                  </div>
                  <Badge tone={status === "open" ? "accent" : status === "used" ? "ok" : "neutral"}>
                    {t(`status.${status}`)}
                  </Badge>
                  {status === "open" && (
                    <Button
                      variant="ghost"
                      size="sm"
                      aria-label={t("revokeNamed", { name: email ?? t("anybody") })}
                      onClick={() => revoke.run({ id })}
                    >
                      {t("revoke")}
                    </Button>
                  )}
                </li>
              );
            })}
          </ul>
        )}
      </Panel>
      {making && (
        <InviteDialog
          groups={groups}
          onClose={() => {
            setMaking(false);
            router.refresh();
          }}
        />
      )}
    </Section>
  );
}
