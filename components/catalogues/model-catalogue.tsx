"use client";

import { useTranslations } from "next-intl";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { Button } from "@/components/ui/button";
import { CatalogueBrowser } from "./catalogue-browser";
import type { BrowsedKind, EntryJson } from "./entry-json";
import { useMark } from "./use-mark";

/** A catalogue of models or what joins them, as a page: what is chosen goes to text to image. */
export function ModelCatalogue({ kind, mayRefresh }: { kind: BrowsedKind; mayRefresh: boolean }) {
  const t = useTranslations("catalogues");
  const router = useRouter();
  const { markUsed } = useMark(kind);
  const go = (entry: EntryJson) => {
    const href = formLink(kind, entry);
    if (!href || !entry.usable) return;
    markUsed(entry);
    router.push(href);
  };
  return (
    <CatalogueBrowser
      kind={kind}
      mayRefresh={mayRefresh}
      onChoose={go}
      actionOf={(entry) => {
        const href = formLink(kind, entry);
        if (!href) return null;
        if (!entry.usable) {
          return (
            <Button variant="primary" size="lg" className="w-full" disabled>
              {t("useIn")}
            </Button>
          );
        }
        return (
          <Button asChild variant="primary" size="lg" className="w-full">
            <Link href={href} onClick={() => markUsed(entry)}>
              {t("useIn")}
            </Link>
          </Button>
        );
      }}
    />
  );
}

/** The form with the entry in its place. */
function formLink(kind: BrowsedKind, { provider, id, token }: EntryJson): string | null {
  if (token === null) return null;
  return `/create/text-to-image?${new URLSearchParams({ entry: `${kind}/${provider}/${id}` })}`;
}
