"use client";

import { Tag } from "lucide-react";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { Skeleton } from "@/components/ui/skeleton";
import { useTags } from "../organise/use-tags";
import { TagRow } from "./tag-row";

/** All of the reader's tags, to be renamed, merged and deleted. */
export function TagManager() {
  const t = useTranslations("organise.tags");
  const { data: tags, isPending, isError } = useTags();
  if (isPending) return <Skeleton className="mx-auto h-40 max-w-2xl" />;
  if (isError || tags.length === 0)
    return <EmptyState icon={Tag} title={t(isError ? "loadFailed" : "empty")} />;
  return (
    <ul
      aria-label={t("title")}
      className="mx-auto max-w-2xl divide-y divide-line rounded-lg border border-line bg-panel"
    >
      {tags.map((tag) => (
        <TagRow key={tag.id} tag={tag} tags={tags} />
      ))}
    </ul>
  );
}
