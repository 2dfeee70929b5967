"use client";

import { ImageOff, Maximize2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { cn } from "@/components/ui/cn";
import { IconButton } from "@/components/ui/icon-button";
import { CoverPicture } from "./cover-picture";
import type { EntryJson } from "./entry-json";

/** All pictures of an entry: one as large as fits, the others below it. */
export function EntryPictures({ entry, onLarge }: { entry: EntryJson; onLarge(index: number): void }) {
  const t = useTranslations("catalogues");
  const [at, setAt] = useState(0);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const { pictures, placeholder } = entry;
  const src = pictures[at];
  const count = pictures.length;
  const miss = (url: string) => setMissing((known) => (known.includes(url) ? known : [...known, url]));
  return (
    <div>
      <div
        className="relative aspect-[4/5] overflow-hidden rounded-lg bg-stage bg-contain bg-center bg-no-repeat"
        style={at === 0 && placeholder ? { backgroundImage: `url(${placeholder})` } : undefined}
      >
        {src && !missing.includes(src) ? (
          <CoverPicture
            key={src}
            src={src}
            alt={t("picture", { index: at + 1, count })}
            fit="contain"
            onFailed={() => miss(src)}
          />
        ) : (
          <div className="grid size-full place-items-center text-faint">
            <span className="flex flex-col items-center gap-2 text-sm">
              <ImageOff aria-hidden className="size-6" strokeWidth={1.5} />
              {t("noPicture")}
            </span>
          </div>
        )}
        {src && (
          <IconButton
            label={t("large")}
            variant="onPicture"
            size="sm"
            onClick={() => onLarge(at)}
            className="absolute right-2 bottom-2"
          >
            <Maximize2 />
          </IconButton>
        )}
      </div>
      {count > 1 && (
        <ul
          className="mt-2 flex gap-1.5 overflow-x-auto p-0.5"
          aria-label={t("picture", { index: at + 1, count })}
        >
          {pictures.map((url, index) => (
            <li key={url} className="shrink-0">
              <button
                type="button"
                aria-label={t("picture", { index: index + 1, count })}
                aria-current={index === at}
                onClick={() => setAt(index)}
                className={cn(
                  "block h-14 w-11 overflow-hidden rounded-md bg-fill outline-offset-1",
                  index === at ? "ring-2 ring-accent" : "opacity-75 hover:opacity-100",
                )}
              >
                {!missing.includes(url) && <CoverPicture src={url} onFailed={() => miss(url)} />}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
