import type { Metadata } from "next";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { TopBar } from "@/components/frame/top-bar";
import { JobDetail } from "@/components/history/job-detail";
import { requireDesigner } from "@/lib/auth/require-user";
import { isToolId } from "@/lib/capabilities/tools";
import { getJob } from "@/lib/services/jobs/get";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("gallery.history"))("title") };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export default async function JobPage({ params }: PageProps<"/history/[id]">) {
  const [{ id }, person, locale] = await Promise.all([params, requireDesigner(), getLocale()]);
  const job = UUID.test(id) ? await getJob(person.id, id, locale) : null;
  if (!job) notFound();
  const [tools, format] = await Promise.all([getTranslations("tools"), getFormatter()]);
  const when = format.dateTime(new Date(job.createdAt), { dateStyle: "medium", timeStyle: "short" });
  return (
    <>
      <TopBar title={isToolId(job.tool) ? tools(`${job.tool}.name`) : job.tool} purpose={when} />
      <JobDetail known={job} />
    </>
  );
}
