"use client";

import { MonitorOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { endSessionsAction } from "@/app/(admin)/admin/people/actions/person";
import { SessionRow, type SessionLine } from "@/components/account/session-row";
import { useAction } from "@/components/forms/use-action";
import { Panel } from "@/components/settings/panel";
import { Section } from "@/components/settings/section";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

/** Where a person is signed in, for administrators: end one or all. */
export function PersonSessions({
  id,
  sessions,
  ownSession,
}: {
  id: string;
  sessions: readonly SessionLine[];
  ownSession: string;
}) {
  const t = useTranslations("people.person");
  const router = useRouter();
  const end = useAction(endSessionsAction, () => router.refresh());
  const isOwn = sessions.some((session) => session.id === ownSession);
  return (
    <Section
      title={t("sessions")}
      action={
        sessions.length > 0 &&
        !isOwn && (
          <Button busy={end.busy} onClick={() => end.run({ id })}>
            {t("endAll")}
          </Button>
        )
      }
    >
      <Panel>
        {sessions.length === 0 ? (
          <EmptyState icon={MonitorOff} title={t("noSessions")} />
        ) : (
          <ul>
            {sessions.map((session) => (
              <SessionRow
                key={session.id}
                session={session}
                isThis={session.id === ownSession}
                onEnd={() => end.run({ id, sessionId: session.id })}
              />
            ))}
          </ul>
        )}
      </Panel>
    </Section>
  );
}
