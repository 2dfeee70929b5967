import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Groups } from "@/components/admin/people/groups";
import { Invites } from "@/components/admin/people/invites";
import { PeopleList } from "@/components/admin/people/people-list";
import { SecondFactorRuleChoice } from "@/components/admin/people/second-factor-rule-choice";
import { SeeAllSwitch } from "@/components/admin/people/see-all-switch";
import { Panel, PanelRow } from "@/components/settings/panel";
import { Section } from "@/components/settings/section";
import { oidcCallbackUrl, oidcSettings } from "@/lib/auth/oidc/settings";
import { requireAdministrator } from "@/lib/auth/require-user";
import { listGroups } from "@/lib/services/groups/list-groups";
import { listInvites } from "@/lib/services/invites/list-invites";
import { listPeople } from "@/lib/services/people/list-people";
import { secondFactorRule } from "@/lib/services/people/second-factor-rule";
import { administratorsSeeAll } from "@/lib/services/people/see-all";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("frame.places");
  return { title: t("people") };
}

export default async function PeoplePage() {
  const { id } = await requireAdministrator();
  const [t, seeAllWords, people, groups, invites, seeAll, rule] = await Promise.all([
    getTranslations("people"),
    getTranslations("admin.people.seeAll"),
    listPeople(),
    listGroups(),
    listInvites(),
    administratorsSeeAll(),
    secondFactorRule(),
  ]);
  const organisation = oidcSettings();
  return (
    <>
      <PeopleList people={people} groups={groups} ownId={id} />
      <Invites invites={invites} groups={groups} people={people} />
      <Groups groups={groups} people={people} />
      <Section title={t("rules.title")}>
        <Panel>
          <PanelRow title={t("rules.secondFactor")} text={t("rules.secondFactorText")}>
            <SecondFactorRuleChoice start={rule} />
          </PanelRow>
          <PanelRow title={seeAllWords("title")} text={seeAllWords("text")}>
            <SeeAllSwitch start={seeAll} />
          </PanelRow>
          <PanelRow
            title={t("rules.organisation")}
            text={
              organisation
                ? t("rules.organisationOn", { name: organisation.name, address: organisation.issuer.href })
                : t("rules.organisationOff", { address: oidcCallbackUrl().href })
            }
          />
        </Panel>
      </Section>
    </>
  );
}
