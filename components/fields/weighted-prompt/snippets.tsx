"use client";

import { Pencil, Plus, Trash2, Users } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Skeleton } from "@/components/ui/skeleton";
import type { SnippetView } from "@/lib/services/prompts/snippet-view";
import { SnippetForm } from "./snippet-form";
import type { PromptArea } from "./use-prompt-area";
import { useSnippets } from "./use-snippets";

/** Saved pieces of prompt: put in at the cursor, kept from the selection, changed and taken away. */
export function Snippets({
  area,
  isNegative,
  onDone,
}: {
  area: PromptArea;
  isNegative: boolean;
  onDone(): void;
}) {
  const t = useTranslations("diffusion.snippets");
  const { snippets, isError, refresh, remove } = useSnippets(isNegative);
  const [editing, setEditing] = useState<SnippetView | "new" | null>(null);
  if (editing) {
    const start =
      editing === "new"
        ? { title: "", text: area.selectedText(), negative: isNegative, shared: false }
        : editing;
    return (
      <SnippetForm
        start={start}
        onClose={() => setEditing(null)}
        onSaved={() => {
          void refresh();
          setEditing(null);
        }}
      />
    );
  }
  return (
    <div className="flex max-h-80 flex-col">
      {!snippets && !isError && <Skeleton className="m-2 h-24" />}
      {(isError || snippets?.length === 0) && (
        <p className="p-4 text-center text-sm text-muted">{t(isError ? "failed" : "empty")}</p>
      )}
      <ul className="min-h-0 overflow-y-auto p-1">
        {snippets?.map((snippet) => (
          <li key={snippet.id} className="group flex items-center rounded-md hover:bg-fill-hover">
            <button
              type="button"
              className="min-w-0 flex-1 rounded-md px-2 py-1.5 text-left text-sm"
              onClick={() => {
                area.insert(snippet.text);
                onDone();
              }}
            >
              <span className="flex items-center gap-1.5 font-medium">
                <span className="truncate">{snippet.title}</span>
                {snippet.shared && (
                  <Users aria-label={t("isShared")} role="img" className="size-3.5 text-faint" />
                )}
              </span>
              <span className="block truncate text-faint">{snippet.text}</span>
            </button>
            {snippet.own && (
              <>
                <IconButton
                  label={t("edit", { title: snippet.title })}
                  size="sm"
                  onClick={() => setEditing(snippet)}
                >
                  <Pencil />
                </IconButton>
                <IconButton
                  label={t("remove", { title: snippet.title })}
                  size="sm"
                  onClick={() => void remove(snippet)}
                >
                  <Trash2 />
                </IconButton>
              </>
            )}
          </li>
        ))}
      </ul>
      <div className="border-t border-line p-1.5">
        <Button size="sm" variant="ghost" className="w-full justify-start" onClick={() => setEditing("new")}>
          <Plus aria-hidden />
          {t("add")}
        </Button>
      </div>
    </div>
  );
}
