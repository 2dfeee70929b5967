"use client";

import { ImagePlus, Layers, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { CoverPicture } from "@/components/catalogues/cover-picture";
import type { EntryJson } from "@/components/catalogues/entry-json";
import { Badge } from "@/components/ui/badge";
import { cn } from "@/components/ui/cn";
import { IconButton } from "@/components/ui/icon-button";

/** The chosen entry with its cover; pressed, it opens the browser. */
export function EntryCard({
  token,
  entry,
  emptyLabel,
  invalid,
  describedById,
  onOpen,
  onClear,
}: {
  token: string | undefined;
  /** Null where the vendor lists no such one, undefined until that is known. */
  entry: EntryJson | null | undefined;
  emptyLabel: string;
  invalid: boolean;
  describedById: string | undefined;
  onOpen(): void;
  onClear?(): void;
}) {
  const t = useTranslations("diffusion.entry");
  const Sign = token === undefined ? ImagePlus : Layers;
  return (
    <div className="relative">
      <button
        type="button"
        aria-haspopup="dialog"
        aria-describedby={describedById}
        onClick={onOpen}
        className={cn(
          "flex w-full items-center gap-2.5 rounded-lg border p-1.5 text-left transition-colors hover:bg-fill-hover",
          token === undefined ? "border-dashed border-control-line" : "border-line bg-fill pr-9",
          invalid && "border-bad",
        )}
      >
        <span
          className="grid size-12 shrink-0 place-items-center overflow-hidden rounded-md bg-fill-hover bg-cover"
          style={entry?.placeholder ? { backgroundImage: `url(${entry.placeholder})` } : undefined}
        >
          {entry?.thumbnailUrl ? (
            <CoverPicture key={entry.thumbnailUrl} src={entry.thumbnailUrl} />
          ) : (
            <Sign aria-hidden className="size-4 text-faint" />
          )}
        </span>
        <span className="min-w-0 flex-1">
          <span className="block truncate text-base">{entry?.name ?? token ?? emptyLabel}</span>
          <span className="flex items-center gap-1.5 text-sm text-faint">
            {entry?.baseModel && <Badge>{entry.baseModel}</Badge>}
            {entry && !entry.usable && <Badge tone="warn">{t("unusable")}</Badge>}
            <span className="min-w-0 truncate">{secondLine()}</span>
          </span>
        </span>
      </button>
      {onClear && (
        <IconButton
          label={t("clear")}
          size="sm"
          className="absolute top-1/2 right-1.5 -translate-y-1/2"
          onClick={onClear}
        >
          <X />
        </IconButton>
      )}
    </div>
  );

  function secondLine(): string {
    if (token === undefined) return t("none");
    if (entry === null) return t("unknown");
    return entry && entry.name !== token ? token : (entry?.version ?? "");
  }
}
