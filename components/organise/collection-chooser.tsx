"use client";

import { Folder, FolderPlus, Users } from "lucide-react";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Input } from "@/components/ui/input";
import { Skeleton } from "@/components/ui/skeleton";
import { isComposing } from "@/lib/client/shortcuts";
import type { CollectionAnswer } from "@/lib/answers/collection-answer";
import { collectionTree } from "./collection-tree";
import { useCollections } from "./use-collections";
import { useSaveCollection } from "./use-save-collection";

/** The collections the reader may add to, as a list to choose from, and a new one by its name. */
export function CollectionChooser({
  without,
  onChoose,
}: {
  /** One that is no choice: where the pictures already are. */
  without?: string;
  onChoose(collection: CollectionAnswer): void;
}) {
  const t = useTranslations("organise.collections");
  const locale = useLocale();
  const [text, setText] = useState("");
  const { data: collections, isPending } = useCollections();
  const { create, busy } = useSaveCollection();
  const wanted = text.trim().toLowerCase();
  const open = (collections ?? []).filter(({ mayAdd, id }) => mayAdd && id !== without);
  const tree = collectionTree(
    open.filter(({ name }) => name.toLowerCase().includes(wanted)),
    new Intl.Collator(locale).compare,
  );
  const make = async () => {
    const made = await create({ name: text.trim() });
    if (made) onChoose(made);
  };
  return (
    <div className="space-y-2">
      <Input
        aria-label={t("findOrMake")}
        placeholder={t("findOrMake")}
        maxLength={100}
        autoFocus
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || isComposing(event.nativeEvent) || wanted === "") return;
          const [only] = tree;
          if (only && tree.length === 1 && only.inside.length === 0) onChoose(only.collection);
          else if (tree.length === 0) void make();
        }}
      />
      {isPending && <Skeleton className="h-20" />}
      <ul aria-label={t("title")} className="max-h-64 overflow-y-auto">
        {tree.map(({ collection, inside }) => (
          <li key={collection.id}>
            <Choice collection={collection} onChoose={onChoose} />
            {inside.map((inner) => (
              <Choice key={inner.id} collection={inner} inner onChoose={onChoose} />
            ))}
          </li>
        ))}
      </ul>
      {wanted !== "" && (
        <Button className="w-full" busy={busy} onClick={() => void make()}>
          <FolderPlus aria-hidden />
          <span className="truncate">{t("make", { name: text.trim() })}</span>
        </Button>
      )}
      {!isPending && wanted === "" && open.length === 0 && (
        <p className="px-1 py-2 text-sm text-muted">{t("chooserEmpty")}</p>
      )}
    </div>
  );
}

function Choice({
  collection,
  inner,
  onChoose,
}: {
  collection: CollectionAnswer;
  inner?: boolean;
  onChoose(collection: CollectionAnswer): void;
}) {
  const format = useFormatter();
  const Icon = collection.sharing === "private" ? Folder : Users;
  return (
    <button
      type="button"
      onClick={() => onChoose(collection)}
      className={cn(
        "flex h-8 w-full items-center gap-2 rounded-md px-2 text-left hover:bg-fill pointer-coarse:h-10",
        inner && "pl-7",
      )}
    >
      <Icon aria-hidden className="size-4 shrink-0 text-faint" />
      <span className="min-w-0 flex-1 truncate">{collection.name}</span>
      <span className="text-xs text-faint tabular-nums">{format.number(collection.count)}</span>
    </button>
  );
}
