"use client";

import { Ellipsis } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import type { MenuPlace } from "@/components/ui/menu-at";
import type { CollectionAnswer } from "@/lib/answers/collection-answer";

const load = () => import("./collection-actions").then((module) => module.CollectionActions);
const CollectionActions = dynamic(load, { ssr: false });

/** What its owner can do with a collection, behind a button; others have none. */
export function CollectionMenu({
  collection,
  inside,
  className,
  onGone,
}: {
  collection: CollectionAnswer;
  /** How many collections lie in it. */
  inside: number;
  className?: string;
  /** Where to go when the collection has been deleted, for places that show nothing else. */
  onGone?: string;
}) {
  const t = useTranslations("organise.collections");
  const [place, setPlace] = useState<MenuPlace | null>(null);
  if (!collection.own) return null;
  return (
    <>
      <IconButton
        label={t("actions", { name: collection.name })}
        size="sm"
        aria-haspopup="menu"
        aria-expanded={place !== null}
        onPointerEnter={() => void load()}
        onClick={({ currentTarget: opener }) => {
          const { left, top, width, height } = opener.getBoundingClientRect();
          setPlace({ opener, left, top, width, height });
        }}
        className={className}
      >
        <Ellipsis />
      </IconButton>
      {place && (
        <CollectionActions
          collection={collection}
          inside={inside}
          place={place}
          onGone={onGone}
          onClose={() => setPlace(null)}
        />
      )}
    </>
  );
}
