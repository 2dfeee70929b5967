import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PeopleList } from "@/components/admin/people/people-list";
import { requireAdministrator } from "@/lib/auth/require-user";
import { listPeople } from "@/lib/services/people/list-people";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("frame.places");
  return { title: t("people") };
}

export default async function PeoplePage() {
  const { id } = await requireAdministrator();
  return <PeopleList people={await listPeople()} ownId={id} />;
}
