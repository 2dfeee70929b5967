"use client";

import { Check, ImageOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { cn } from "@/components/ui/cn";
import { CoverPicture } from "./cover-picture";
import { entryKey, type EntryJson } from "./entry-json";
import { EntryNotes } from "./entry-notes";
import { FavouriteButton } from "./favourite-button";
import { usePictureCycle } from "./use-picture-cycle";

/** Height of the words below a cover, pixels. */
export const CARD_WORDS = 50;

export interface CardProps {
  entry: EntryJson;
  /** The one entry the Tab key reaches; arrows go on from there. */
  focusable: boolean;
  /** Its details are shown. */
  selected: boolean;
  /** It is in use already. */
  chosen: boolean;
  /** The base that the chosen model has. */
  baseModel: string | undefined;
  onSelect(): void;
  /** Chosen by double click; Enter is the grid's. */
  onChoose(): void;
  onFocus(): void;
  onFavourite(entry: EntryJson, favourite: boolean): void;
}

/** One entry by its cover; pointing or focusing leafs through its other pictures. */
export function CoverCard({
  entry,
  width,
  height,
  focusable,
  selected,
  chosen,
  baseModel,
  onSelect,
  onChoose,
  onFocus,
  onFavourite,
}: CardProps & { width: number; height: number }) {
  const t = useTranslations("catalogues");
  const [failed, setFailed] = useState(false);
  const { pictures, placeholder, name } = entry;
  const { index, isActive, handlers, start } = usePictureCycle(pictures.length);
  const cover = failed ? undefined : pictures[0];
  const other = index > 0 ? pictures[index] : undefined;
  return (
    <div
      role="gridcell"
      aria-selected={selected}
      className="group relative shrink-0"
      style={{ width, height }}
    >
      <button
        type="button"
        data-asset={entryKey(entry)}
        tabIndex={focusable ? 0 : -1}
        onClick={onSelect}
        onDoubleClick={onChoose}
        onFocus={(event) => {
          onFocus();
          if (event.currentTarget.matches(":focus-visible")) start();
        }}
        {...handlers}
        className="flex size-full flex-col rounded-lg text-left outline-offset-2"
      >
        <span
          className={cn(
            "relative block shrink-0 overflow-hidden rounded-lg bg-fill-hover ring-line-strong transition-shadow group-hover:ring-2",
            selected && "ring-2 ring-accent",
          )}
          style={{ height: height - CARD_WORDS }}
        >
          <span
            className={cn(
              "relative block size-full bg-cover bg-center",
              !entry.usable && "opacity-45 grayscale",
            )}
            style={placeholder ? { backgroundImage: `url(${placeholder})` } : undefined}
          >
            {cover && <CoverPicture src={cover} onFailed={() => setFailed(true)} />}
            {other && (
              <span className="absolute inset-0">
                <CoverPicture key={other} src={other} />
              </span>
            )}
          </span>
          {!cover && (
            <span className="absolute inset-0 grid place-items-center text-faint">
              <ImageOff aria-hidden className="size-5" strokeWidth={1.5} />
            </span>
          )}
          {isActive && pictures.length > 1 && <Ticks count={pictures.length} at={index} />}
          {chosen && (
            <span className="absolute top-2 left-2 grid size-5 place-items-center rounded-full bg-accent text-on-accent">
              <Check aria-hidden className="size-3.5" />
              <span className="sr-only">{t("inUse")}</span>
            </span>
          )}
        </span>
        <span className="truncate pt-1.5 text-sm font-medium" title={name}>
          {name}
        </span>
        <span className="flex h-5 items-center gap-1 overflow-hidden text-xs text-faint">
          <EntryNotes entry={entry} baseModel={baseModel} />
          <span className="truncate">{[entry.baseModel, entry.version].filter(Boolean).join(" · ")}</span>
        </span>
      </button>
      <FavouriteButton
        entry={entry}
        onFavourite={onFavourite}
        variant="onPicture"
        size="sm"
        tabIndex={-1}
        className={cn(
          "absolute top-1.5 right-1.5 aria-pressed:bg-black/60 aria-pressed:text-white",
          !entry.favourite &&
            "opacity-0 transition-opacity group-focus-within:opacity-100 group-hover:opacity-100 pointer-coarse:opacity-100",
        )}
      />
    </div>
  );
}

/** How many pictures there are and which of them shows. */
function Ticks({ count, at }: { count: number; at: number }) {
  return (
    <span aria-hidden className="absolute inset-x-2 bottom-2 flex gap-1">
      {Array.from({ length: count }, (_, index) => (
        <span
          key={index}
          className={cn(
            "h-0.5 flex-1 rounded-full shadow-[0_0_2px_#000]",
            index === at ? "bg-white" : "bg-white/40",
          )}
        />
      ))}
    </span>
  );
}
