"use client";

import { Folder, Images, Users } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";
import { assetFileUrl } from "@/lib/client/use-asset";
import type { CollectionAnswer } from "@/lib/answers/collection-answer";
import { CollectionMenu } from "./collection-menu";
import { useCountWords } from "./use-count-words";

/** A collection as a card: its cover leads into it, those inside lead into themselves. */
export function CollectionCard({
  collection,
  inside,
}: {
  collection: CollectionAnswer;
  inside: readonly CollectionAnswer[];
}) {
  const t = useTranslations("organise.collections");
  const count = useCountWords();
  const { id, name, coverId, sharing, own, ownerName } = collection;
  return (
    <li className="min-w-0">
      <div className="group relative">
        <Link
          href={`/gallery?collection=${id}`}
          className="block overflow-hidden rounded-lg border border-line bg-panel outline-offset-2 hover:border-line-strong"
        >
          <span className="grid aspect-[4/3] place-items-center overflow-hidden bg-fill text-faint">
            {coverId ? (
              <img
                src={assetFileUrl(coverId, 512)}
                alt=""
                loading="lazy"
                className="size-full object-cover transition-transform duration-200 group-hover:scale-[1.02]"
              />
            ) : (
              <Images aria-hidden className="size-6" strokeWidth={1.5} />
            )}
          </span>
          <span className="block space-y-0.5 px-3 py-2 pr-10">
            <span className="flex items-center gap-1.5 font-medium">
              {sharing !== "private" && (
                <>
                  <Users aria-hidden className="size-3.5 shrink-0 text-faint" />
                  <span className="sr-only">{t(`sharingBadge.${sharing}`)}</span>
                </>
              )}
              <span className="truncate">{name}</span>
            </span>
            <span className="block truncate text-sm text-muted">
              {count(collection.count)}
              {!own && ` · ${t("by", { name: ownerName })}`}
            </span>
          </span>
        </Link>
        <CollectionMenu
          collection={collection}
          inside={inside.length}
          className="absolute right-1.5 bottom-2"
        />
      </div>
      {inside.length > 0 && (
        <ul aria-label={t("inside", { count: inside.length })} className="mt-1 space-y-px">
          {inside.map((inner) => (
            <li key={inner.id}>
              <Link
                href={`/gallery?collection=${inner.id}`}
                className="flex h-7 items-center gap-2 rounded-md px-2 text-sm text-muted hover:bg-fill hover:text-ink pointer-coarse:h-10"
              >
                <Folder aria-hidden className="size-3.5 shrink-0" />
                <span className="min-w-0 flex-1 truncate">{inner.name}</span>
                <span className="text-xs text-faint tabular-nums">{count(inner.count)}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
