"use client";

import { useTranslations } from "next-intl";
import { CoverPicture } from "@/components/catalogues/cover-picture";
import type { BrowsedKind } from "@/components/catalogues/entry-json";
import { IconButton } from "@/components/ui/icon-button";
import { useRecentEntries } from "./use-entry-lists";

/** How many stand in one line of the inspector. */
const SHOWN = 4;

/** The covers of what was used last, one press away. */
export function RecentEntries({
  kind,
  provider,
  chosen,
  onChoose,
}: {
  kind: BrowsedKind;
  provider: string;
  chosen: string | undefined;
  onChoose(token: string): void;
}) {
  const t = useTranslations("diffusion.entry");
  const recent = useRecentEntries(kind, provider, SHOWN + 1);
  return recent
    .filter(({ token, thumbnailUrl }) => token !== null && token !== chosen && thumbnailUrl)
    .slice(0, SHOWN)
    .map(({ token, name, thumbnailUrl }) => (
      <IconButton
        key={token}
        label={t("recent", { name })}
        size="sm"
        className="overflow-hidden border border-line"
        onClick={() => token && onChoose(token)}
      >
        <CoverPicture src={thumbnailUrl ?? ""} />
      </IconButton>
    ));
}
