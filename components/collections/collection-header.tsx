"use client";

import { ChevronRight, FolderX, Folder, Users } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Skeleton } from "@/components/ui/skeleton";
import { useCollections } from "../organise/use-collections";
import { CollectionMenu } from "./collection-menu";
import { useCountWords } from "./use-count-words";

/** What collection the gallery shows: where it lies, whose it is, those inside it, and what can be done with it. */
export function CollectionHeader({ collectionId }: { collectionId: string }) {
  const t = useTranslations("organise.collections");
  const count = useCountWords();
  const { data, isPending } = useCollections();
  const collection = data?.find(({ id }) => id === collectionId);
  const parent = data?.find(({ id }) => id === collection?.parentId);
  const inside = data?.filter(({ parentId }) => parentId === collectionId) ?? [];
  return (
    <div className="flex min-h-12 flex-wrap items-center gap-x-2 gap-y-1 border-b border-line bg-panel px-3.5 py-2">
      <nav aria-label={t("title")} className="flex min-w-0 items-center gap-1.5 text-muted">
        <Link href="/collections" className="hover:text-ink hover:underline">
          {t("title")}
        </Link>
        {parent && (
          <>
            <ChevronRight aria-hidden className="size-3.5 shrink-0" />
            <Link
              href={`/gallery?collection=${parent.id}`}
              className="truncate hover:text-ink hover:underline"
            >
              {parent.name}
            </Link>
          </>
        )}
        <ChevronRight aria-hidden className="size-3.5 shrink-0" />
      </nav>
      {isPending && <Skeleton className="h-5 w-40" />}
      {data && !collection && (
        <p className="flex items-center gap-1.5 text-muted">
          <FolderX aria-hidden className="size-4" />
          {t("gone")}
        </p>
      )}
      {collection && (
        <>
          <h2 className="min-w-0 truncate text-lg font-semibold">{collection.name}</h2>
          <span className="text-sm text-muted">{count(collection.count)}</span>
          {collection.sharing !== "private" && (
            <Badge tone="accent">
              <Users aria-hidden />
              {t(`sharingBadge.${collection.sharing}`)}
            </Badge>
          )}
          {!collection.own && (
            <span className="text-sm text-muted">{t("by", { name: collection.ownerName })}</span>
          )}
          <CollectionMenu collection={collection} inside={inside.length} onGone="/collections" />
        </>
      )}
      {inside.map(({ id, name }) => (
        <Link
          key={id}
          href={`/gallery?collection=${id}`}
          className="flex h-7 max-w-48 items-center gap-1.5 rounded-md border border-line px-2 text-sm hover:bg-fill pointer-coarse:h-9"
        >
          <Folder aria-hidden className="size-3.5 shrink-0 text-faint" />
          <span className="truncate">{name}</span>
        </Link>
      ))}
    </div>
  );
}
