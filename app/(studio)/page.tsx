import { ImagePlus } from "lucide-react";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import Link from "next/link";
import { redirect } from "next/navigation";
import { PageBody } from "@/components/frame/page-body";
import { toolsOnOffer } from "@/components/frame/tools-on-offer";
import { TopBar } from "@/components/frame/top-bar";
import { RecentPictures } from "@/components/home/recent-pictures";
import { RunningJobs } from "@/components/home/running-jobs";
import { SandboxNotice } from "@/components/home/sandbox-notice";
import { ToolCard } from "@/components/home/tool-card";
import { Section } from "@/components/settings/section";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { requireUser } from "@/lib/auth/require-user";
import { toolAvailability } from "@/lib/services/providers/tool-availability";
import { recentPictures, sandboxedProviders } from "./load-home";

export default async function HomePage() {
  const [person, locale, t, format] = await Promise.all([
    requireUser(),
    getLocale(),
    getTranslations("frame.home"),
    getFormatter(),
  ]);
  if (person.role === "viewer") redirect("/collections");
  const [pictures, sandboxed, offered] = await Promise.all([
    recentPictures(person.id, t("picture")),
    person.role === "administrator" ? sandboxedProviders(locale) : [],
    toolAvailability(person.id),
  ]);
  const recent = pictures.length > 0 && (
    <Section
      title={t("recentTitle")}
      action={
        <Button asChild variant="ghost" size="sm" className="-mr-2.5">
          <Link href="/gallery">{t("seeGallery")}</Link>
        </Button>
      }
    >
      <RecentPictures pictures={pictures} />
    </Section>
  );
  return (
    <>
      <TopBar title={t("title")} purpose={t("purpose")} />
      <PageBody className="max-w-[1280px]">
        {sandboxed.length > 0 && <SandboxNotice providers={format.list(sandboxed)} />}
        <RunningJobs />
        {recent}
        <Section title={t("startTitle")}>
          <ul className="grid grid-cols-2 gap-x-4 gap-y-6 sm:grid-cols-[repeat(auto-fill,minmax(184px,1fr))]">
            {toolsOnOffer(locale, offered)
              .flatMap(({ tools }) => tools)
              .map((tool) => (
                <li key={tool.id}>
                  <ToolCard tool={tool} />
                </li>
              ))}
          </ul>
        </Section>
        {!recent && (
          <EmptyState
            icon={ImagePlus}
            title={t("emptyTitle")}
            action={
              <Button asChild variant="primary">
                <Link href="/create/text-to-image">{t("emptyAction")}</Link>
              </Button>
            }
          >
            {t("emptyText")}
          </EmptyState>
        )}
      </PageBody>
    </>
  );
}
