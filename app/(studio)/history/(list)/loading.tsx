import { getTranslations } from "next-intl/server";
import { LoadingBar } from "@/components/frame/loading-bar";
import { HistorySkeleton } from "@/components/history/history-skeleton";

export default async function HistoryLoading() {
  const t = await getTranslations("gallery.history");
  return (
    <>
      <LoadingBar title={t("title")} purpose={t("purpose")} />
      <div className="h-[49px] shrink-0 border-b border-line bg-panel" />
      <div className="mx-auto w-full max-w-4xl p-3.5">
        <HistorySkeleton label={t("loading")} />
      </div>
    </>
  );
}
