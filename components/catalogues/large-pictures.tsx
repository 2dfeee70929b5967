"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";
import { CloseCross } from "@/components/ui/close-cross";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { IconButton } from "@/components/ui/icon-button";
import { CoverPicture } from "./cover-picture";
import type { EntryJson } from "./entry-json";
import { useReturnFocus } from "./use-return-focus";

/** An entry's pictures over everything: arrows leaf through them, Space and Escape close. */
export function LargePictures({
  entry,
  at,
  onShow,
  onClose,
}: {
  entry: EntryJson;
  at: number;
  onShow(index: number): void;
  onClose(): void;
}) {
  const t = useTranslations("catalogues");
  const returnFocus = useReturnFocus();
  const count = entry.pictures.length;
  const src = entry.pictures[at];
  const move = (by: number) => onShow((at + by + count) % count);
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "ArrowLeft") move(-1);
    else if (event.key === "ArrowRight") move(1);
    else if (event.key === " ") onClose();
    else return;
    event.preventDefault();
  }
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent
        title={entry.name}
        hideTitle
        onKeyDown={onKeyDown}
        onCloseAutoFocus={returnFocus}
        className="inset-0 h-dvh max-h-none rounded-none border-0 bg-stage sm:inset-0 sm:top-0 sm:left-0 sm:w-screen sm:max-w-none sm:translate-x-0 sm:translate-y-0 sm:rounded-none"
      >
        <div className="relative flex h-dvh flex-col">
          <div className="flex shrink-0 items-center gap-3 border-b border-line bg-panel px-4 py-2">
            <p className="min-w-0 flex-1 truncate font-medium">{entry.name}</p>
            {count > 1 && (
              <p className="text-sm text-muted tabular-nums" aria-live="polite">
                {at + 1} / {count}
              </p>
            )}
            <CloseCross />
          </div>
          <div className="relative min-h-0 flex-1">
            {src &&
              [src, `${src}&w=1024`].map((address, layer) => (
                <div key={address} aria-hidden={layer === 0 || undefined} className="absolute inset-3">
                  <CoverPicture
                    src={address}
                    alt={layer === 0 ? "" : t("picture", { index: at + 1, count })}
                    fit="contain"
                  />
                </div>
              ))}
          </div>
          {count > 1 && (
            <>
              <IconButton
                label={t("previousPicture")}
                variant="onPicture"
                size="lg"
                onClick={() => move(-1)}
                className="absolute top-1/2 left-3"
              >
                <ChevronLeft />
              </IconButton>
              <IconButton
                label={t("nextPicture")}
                variant="onPicture"
                size="lg"
                onClick={() => move(1)}
                className="absolute top-1/2 right-3"
              >
                <ChevronRight />
              </IconButton>
            </>
          )}
        </div>
      </DialogContent>
    </Dialog>
  );
}
