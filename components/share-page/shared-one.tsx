import { ChevronLeft, ChevronRight, Download, LayoutGrid } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import type { ShownPicture } from "@/lib/services/shares/shown-picture";
import { ShareFrame } from "./share-frame";
import { SharedDetails } from "./shared-details";
import { SharedPicture } from "./shared-picture";

/** One picture of a share with the ways on from it. */
export async function SharedOne({
  picture,
  text,
  details,
  collectionHref,
  previous,
  next,
  expiresAt,
}: {
  picture: ShownPicture;
  text: string | null;
  details: { name: string | null; prompt?: string; model?: string; tool?: string } | null;
  /** The collection it is shown in; null for a picture shared by itself. */
  collectionHref: string | null;
  previous: string | null;
  next: string | null;
  expiresAt: Date;
}) {
  const t = await getTranslations("share");
  const actions = (
    <>
      {collectionHref && (
        <Button asChild variant="ghost" size="sm">
          <a href={collectionHref}>
            <LayoutGrid aria-hidden />
            <span className="max-sm:sr-only">{t("back")}</span>
          </a>
        </Button>
      )}
      {picture.download && (
        <Button asChild variant="primary" size="sm">
          <a href={picture.download} download>
            <Download aria-hidden />
            {t("download")}
          </a>
        </Button>
      )}
    </>
  );
  return (
    <ShareFrame expiresAt={expiresAt} actions={actions}>
      <main className="flex min-h-0 flex-1 flex-col md:flex-row">
        {!details?.name && <h1 className="sr-only">{t("picture")}</h1>}
        <div className="relative flex min-h-0 min-w-0 flex-1 overflow-auto bg-stage p-3 md:p-6">
          <SharedPicture picture={picture} text={text} />
          {previous && (
            <Way href={`${collectionHref}?picture=${previous}`} label={t("previous")} side="left" />
          )}
          {next && <Way href={`${collectionHref}?picture=${next}`} label={t("next")} side="right" />}
        </div>
        {details && <SharedDetails {...details} />}
      </main>
    </ShareFrame>
  );
}

function Way({ href, label, side }: { href: string; label: string; side: "left" | "right" }) {
  const Icon = side === "left" ? ChevronLeft : ChevronRight;
  return (
    <a
      href={href}
      aria-label={label}
      title={label}
      className={`absolute top-1/2 grid size-10 -translate-y-1/2 place-items-center rounded-full bg-black/60 text-white backdrop-blur-sm hover:bg-black/80 ${side === "left" ? "left-3" : "right-3"}`}
    >
      <Icon aria-hidden className="size-5" />
    </a>
  );
}
