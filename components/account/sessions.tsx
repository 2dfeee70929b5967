"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { endOtherSessions, endOwnSession } from "@/app/(studio)/actions/sessions";
import { useAction } from "@/components/forms/use-action";
import { Panel } from "@/components/settings/panel";
import { Section } from "@/components/settings/section";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { SessionRow, type SessionLine } from "./session-row";

/** Where the reader is signed in: end one, or all but this. */
export function Sessions({ sessions, ownId }: { sessions: readonly SessionLine[]; ownId: string }) {
  const t = useTranslations("auth.sessions");
  const router = useRouter();
  const end = useAction(endOwnSession, () => {
    toast.success(t("ended"));
    router.refresh();
  });
  const endOthers = useAction(endOtherSessions, () => {
    toast.success(t("othersEnded"));
    router.refresh();
  });
  return (
    <Section
      title={t("title")}
      text={t("text")}
      action={
        sessions.length > 1 && (
          <Button busy={endOthers.busy} onClick={() => endOthers.run(undefined)}>
            {t("endOthers")}
          </Button>
        )
      }
    >
      <Panel>
        <ul>
          {sessions.map((session) => (
            <SessionRow
              key={session.id}
              session={session}
              isThis={session.id === ownId}
              onEnd={() => end.run({ id: session.id })}
            />
          ))}
        </ul>
      </Panel>
    </Section>
  );
}
