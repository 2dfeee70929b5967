import { getTranslations } from "next-intl/server";
import { LoadingBar } from "@/components/frame/loading-bar";
import { Skeleton } from "@/components/ui/skeleton";

/** The tool page's three parts while its engines are looked up. */
export default async function ToolLoading() {
  const t = await getTranslations("frame");
  return (
    <div role="status" className="flex min-h-0 flex-1 flex-col">
      <span className="sr-only">{t("loading")}</span>
      <LoadingBar />
      <div className="flex min-h-0 flex-1 max-lg:flex-col">
        <div className="min-h-0 flex-1 bg-stage" />
        <div className="flex w-[340px] shrink-0 flex-col gap-4 border-l border-line bg-panel p-3.5 max-lg:h-20 max-lg:w-auto max-lg:overflow-hidden">
          {[0, 1, 2, 3].map((index) => (
            <Skeleton key={index} className="h-14 shrink-0" />
          ))}
        </div>
      </div>
    </div>
  );
}
