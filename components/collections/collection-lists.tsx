"use client";

import { FolderPlus, Folders, RefreshCw } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useFrame } from "@/components/frame/frame-context";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { collectionTree } from "../organise/collection-tree";
import { useCollections } from "../organise/use-collections";
import { CARD_GRID } from "./card-grid";
import { CollectionCard } from "./collection-card";
import { CollectionSkeleton } from "./collection-skeleton";

/** The reader's own collections, then those others share, each as a card with its cover. */
export function CollectionLists({ onNew }: { onNew(): void }) {
  const t = useTranslations("organise.collections");
  const locale = useLocale();
  const { mayMake } = useFrame().person;
  const { data: collections, isPending, isError, refetch } = useCollections();
  if (isPending) return <CollectionSkeleton />;
  if (isError)
    return (
      <EmptyState
        icon={Folders}
        title={t("loadFailed")}
        action={
          <Button onClick={() => void refetch()}>
            <RefreshCw aria-hidden />
            {t("retry")}
          </Button>
        }
      />
    );
  if (collections.length === 0)
    return (
      <EmptyState
        icon={Folders}
        title={t("empty")}
        className="h-full justify-center"
        action={
          mayMake && (
            <Button variant="primary" onClick={onNew}>
              <FolderPlus aria-hidden />
              {t("new")}
            </Button>
          )
        }
      >
        {t(mayMake ? "emptyHint" : "emptyForViewer")}
      </EmptyState>
    );
  const tree = collectionTree(collections, new Intl.Collator(locale).compare);
  const sections = [
    { title: t("mine"), branches: tree.filter(({ collection }) => collection.own) },
    { title: t("shared"), branches: tree.filter(({ collection }) => !collection.own) },
  ];
  return (
    <div className="mx-auto max-w-6xl space-y-6">
      {sections.map(
        ({ title, branches }) =>
          branches.length > 0 && (
            <section key={title} aria-label={title}>
              <h2 className="mb-2 text-sm font-semibold text-muted">{title}</h2>
              <ul className={CARD_GRID}>
                {branches.map(({ collection, inside }) => (
                  <CollectionCard key={collection.id} collection={collection} inside={inside} />
                ))}
              </ul>
            </section>
          ),
      )}
    </div>
  );
}
