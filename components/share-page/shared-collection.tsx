import { Images } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { ShownPicture } from "@/lib/services/shares/shown-picture";
import { ShareFrame } from "./share-frame";
import { SharedGrid } from "./shared-grid";

/** The pictures of a shared collection, a page at a time. */
export async function SharedCollection({
  token,
  name,
  pictures,
  from,
  total,
  next,
  expiresAt,
}: {
  token: string;
  /** The collection's, where the share tells it. */
  name: string | null;
  pictures: readonly ShownPicture[];
  from: number;
  total: number;
  next: number | null;
  expiresAt: Date;
}) {
  const t = await getTranslations("share");
  return (
    <ShareFrame expiresAt={expiresAt}>
      <main className="min-h-0 flex-1 overflow-y-auto p-3.5 md:p-6">
        <div className="mb-4 flex items-baseline gap-3">
          <h1 className="text-xl font-semibold tracking-tight">{name ?? t("collection")}</h1>
          <p className="text-muted tabular-nums">{t("pictures", { count: total })}</p>
        </div>
        {total === 0 ? (
          <EmptyState icon={Images} title={t("none")}>
            {t("noneHint")}
          </EmptyState>
        ) : (
          <SharedGrid pictures={pictures} from={from} hrefOf={(id) => `/s/${token}?picture=${id}`} />
        )}
        <nav className="flex justify-center gap-2 py-8 empty:hidden">
          {from > 0 && (
            <Button asChild>
              <a href={`/s/${token}`}>{t("newer")}</a>
            </Button>
          )}
          {next !== null && (
            <Button asChild>
              <a href={`/s/${token}?from=${next}`}>{t("more")}</a>
            </Button>
          )}
        </nav>
      </main>
    </ShareFrame>
  );
}
