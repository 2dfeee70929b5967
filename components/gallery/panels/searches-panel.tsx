"use client";

import { Pencil, Trash2 } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState, type FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import { useSavedSearches } from "./use-saved-searches";

/** The reader's saved searches: open one, keep the present one, rename and delete. */
export function SearchesPanel({ query, onDone }: { query: string; onDone(): void }) {
  const t = useTranslations("gallery.searches");
  const { searches, save, rename, remove } = useSavedSearches();
  const [editing, setEditing] = useState<string | null>(null);
  const [name, setName] = useState("");
  async function onSave(event: FormEvent) {
    event.preventDefault();
    if (name.trim() && (await save(name.trim(), query))) setName("");
  }
  return (
    <div className="space-y-3">
      {query && (
        <form onSubmit={(event) => void onSave(event)} className="flex gap-2">
          <Input
            aria-label={t("name")}
            placeholder={t("name")}
            maxLength={80}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <Button type="submit" variant="primary" disabled={!name.trim()}>
            {t("save")}
          </Button>
        </form>
      )}
      {searches?.length === 0 && <p className="text-sm text-muted">{t(query ? "none" : "noneYet")}</p>}
      <ul className="space-y-0.5">
        {searches?.map((search) => (
          <li key={search.id} className="group flex items-center gap-1 rounded-md hover:bg-fill">
            {editing === search.id ? (
              <RenameForm
                start={search.name}
                label={t("name")}
                onRename={(next) => {
                  setEditing(null);
                  if (next && next !== search.name) void rename(search, next);
                }}
              />
            ) : (
              <>
                <Link
                  href={`/gallery?${search.query}`}
                  onClick={onDone}
                  className="min-w-0 flex-1 truncate px-2 py-1.5 text-base"
                >
                  {search.name}
                </Link>
                <IconButton
                  size="sm"
                  label={t("rename", { name: search.name })}
                  onClick={() => setEditing(search.id)}
                >
                  <Pencil />
                </IconButton>
                <IconButton
                  size="sm"
                  label={t("remove", { name: search.name })}
                  onClick={() => void remove(search)}
                >
                  <Trash2 />
                </IconButton>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function RenameForm({
  start,
  label,
  onRename,
}: {
  start: string;
  label: string;
  onRename(name: string): void;
}) {
  const [name, setName] = useState(start);
  return (
    <form
      className="flex-1 p-0.5"
      onSubmit={(event) => {
        event.preventDefault();
        onRename(name.trim());
      }}
    >
      <Input
        aria-label={label}
        autoFocus
        maxLength={80}
        value={name}
        onChange={(event) => setName(event.target.value)}
        onBlur={() => onRename(name.trim())}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.stopPropagation();
          onRename(start);
        }}
      />
    </form>
  );
}
