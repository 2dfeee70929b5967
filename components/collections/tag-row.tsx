"use client";

import { Pencil, Trash2 } from "lucide-react";
import dynamic from "next/dynamic";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import { isComposing } from "@/lib/client/shortcuts";
import type { TagAnswer } from "@/lib/answers/tag-answer";
import { useCountWords } from "./use-count-words";
import { useSaveTag } from "./use-save-tag";

const ConfirmDialog = dynamic(() =>
  import("@/components/ui/confirm-dialog").then((module) => module.ConfirmDialog),
);

/** One tag: leads to its pictures; a name that is taken offers to merge the two. */
export function TagRow({ tag, tags }: { tag: TagAnswer; tags: readonly TagAnswer[] }) {
  const t = useTranslations("organise.tags");
  const count = useCountWords();
  const [text, setText] = useState<string | null>(null);
  const [asking, setAsking] = useState<TagAnswer | "delete" | null>(null);
  const { rename, merge, remove, busy } = useSaveTag();
  const save = async () => {
    const name = text?.trim() ?? "";
    const same = tags.find((other) => other.id !== tag.id && other.name.toLowerCase() === name.toLowerCase());
    if (same) setAsking(same);
    else if (name === "" || name === tag.name || (await rename(tag.id, name))) setText(null);
  };
  if (text !== null)
    return (
      <li className="flex items-center gap-2 px-3 py-1.5">
        <Input
          aria-label={t("renameLabel")}
          autoFocus
          maxLength={60}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (isComposing(event.nativeEvent)) return;
            if (event.key === "Enter") void save();
            if (event.key === "Escape") setText(null);
          }}
        />
        <Button variant="primary" busy={busy} onClick={() => void save()}>
          {t("save")}
        </Button>
        <Button onClick={() => setText(null)}>{t("cancel")}</Button>
        {asking !== null && asking !== "delete" && (
          <ConfirmDialog
            open
            onOpenChange={(open) => !open && setAsking(null)}
            title={t("mergeTitle", { name: tag.name, other: asking.name })}
            description={t("mergeText", { name: tag.name, other: asking.name })}
            confirm={t("confirmMerge")}
            onConfirm={() => void merge(tag.id, asking.id)}
          />
        )}
      </li>
    );
  return (
    <li className="flex items-center gap-2 px-3 py-1.5">
      <Link
        href={`/gallery?${new URLSearchParams({ tag: tag.name })}`}
        className="min-w-0 flex-1 truncate font-medium hover:underline"
      >
        {tag.name}
      </Link>
      <span className="text-sm text-muted">{count(tag.count)}</span>
      <IconButton label={t("rename", { name: tag.name })} size="sm" onClick={() => setText(tag.name)}>
        <Pencil />
      </IconButton>
      <IconButton label={t("delete", { name: tag.name })} size="sm" onClick={() => setAsking("delete")}>
        <Trash2 />
      </IconButton>
      {asking === "delete" && (
        <ConfirmDialog
          open
          danger
          onOpenChange={(open) => !open && setAsking(null)}
          title={t("deleteTitle", { name: tag.name })}
          description={t("deleteText", { count: tag.count })}
          confirm={t("confirmDelete")}
          onConfirm={() => void remove(tag.id)}
        />
      )}
    </li>
  );
}
