import { getTranslations } from "next-intl/server";
import { TopBar } from "@/components/frame/top-bar";

export default async function HomePage() {
  const t = await getTranslations("frame.home");
  return <TopBar title={t("title")} purpose={t("purpose")} />;
}
