import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PeopleList } from "@/components/admin/people/people-list";
import { SeeAllSwitch } from "@/components/admin/people/see-all-switch";
import { Panel, PanelRow } from "@/components/settings/panel";
import { requireAdministrator } from "@/lib/auth/require-user";
import { listPeople } from "@/lib/services/people/list-people";
import { administratorsSeeAll } from "@/lib/services/people/see-all";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("frame.places");
  return { title: t("people") };
}

export default async function PeoplePage() {
  const { id } = await requireAdministrator();
  const [t, people, seeAll] = await Promise.all([
    getTranslations("admin.people.seeAll"),
    listPeople(),
    administratorsSeeAll(),
  ]);
  return (
    <>
      <PeopleList people={people} ownId={id} />
      <Panel>
        <PanelRow title={t("title")} text={t("text")}>
          <SeeAllSwitch start={seeAll} />
        </PanelRow>
      </Panel>
    </>
  );
}
