import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ToolWorkspace } from "@/components/workspace/tool-workspace";
import { requireDesigner } from "@/lib/auth/require-user";
import { capabilitiesOf } from "@/lib/capabilities/registry";
import { isToolId } from "@/lib/capabilities/tools";
import { isLocale } from "@/lib/i18n/locales";
import { loadToolPage } from "./load-tool-page";

interface ToolPageProps {
  params: Promise<{ tool: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: ToolPageProps): Promise<Metadata> {
  const { tool } = await params;
  if (!isToolId(tool)) return {};
  const t = await getTranslations("tools");
  return { title: t(`${tool}.name`) };
}

/** A tool: its engines' forms, the stage and this sitting's results. */
export default async function ToolPage({ params, searchParams }: ToolPageProps) {
  const [{ tool }, query, person, locale] = await Promise.all([
    params,
    searchParams,
    requireDesigner(),
    getLocale(),
  ]);
  if (!isToolId(tool) || !isLocale(locale) || capabilitiesOf(tool).length === 0) notFound();
  const data = await loadToolPage({ tool, query, person, locale });
  return <ToolWorkspace key={`${tool}?${JSON.stringify(query)}`} data={data} />;
}
