import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { StyleCodeList } from "@/components/admin/style-codes/style-code-list";
import { listStyleCodes } from "@/lib/services/style-codes";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("frame.places");
  return { title: t("styleCodes") };
}

export default async function StyleCodesPage() {
  return <StyleCodeList codes={await listStyleCodes()} />;
}
