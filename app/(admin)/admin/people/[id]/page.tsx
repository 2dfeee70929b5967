import { ArrowLeft } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import Link from "next/link";
import { notFound } from "next/navigation";
import { PersonHeader } from "@/components/admin/people/person-header";
import { PersonKeys } from "@/components/admin/people/person-keys";
import { PersonLimitsForm } from "@/components/admin/people/person-limits-form";
import { PersonSessions } from "@/components/admin/people/person-sessions";
import { Button } from "@/components/ui/button";
import { requireAdministrator } from "@/lib/auth/require-user";
import { listApiKeys } from "@/lib/services/api-keys/list-api-keys";
import { listGroups } from "@/lib/services/groups/list-groups";
import { limitsOf, usedBy } from "@/lib/services/people/limits";
import { getPerson } from "@/lib/services/people/list-people";
import { listSessions } from "@/lib/services/sessions/list-sessions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("frame.places");
  return { title: t("people") };
}

export default async function PersonPage({ params }: { params: Promise<{ id: string }> }) {
  const reader = await requireAdministrator();
  const { id } = await params;
  const person = await getPerson(id);
  if (!person) notFound();
  const [t, limits, use, groups, sessions, keys] = await Promise.all([
    getTranslations("people.person"),
    limitsOf(id),
    usedBy(id),
    listGroups(),
    listSessions(id),
    listApiKeys(id),
  ]);
  const theirs = groups.filter(({ memberIds }) => memberIds.includes(id)).map(({ name }) => name);
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Button asChild variant="ghost" size="sm" className="-ml-2.5">
          <Link href="/admin/people">
            <ArrowLeft aria-hidden /> {t("back")}
          </Link>
        </Button>
        <Button asChild size="sm">
          <Link href={`/admin/audit?person=${encodeURIComponent(id)}`}>{t("log")}</Link>
        </Button>
      </div>
      <PersonHeader person={person} groups={theirs} isSelf={id === reader.id} />
      {person.role !== "viewer" && <PersonLimitsForm id={id} limits={limits} use={use} />}
      <PersonSessions id={id} sessions={sessions} ownSession={reader.sessionId} />
      <PersonKeys id={id} keys={keys} />
    </>
  );
}
