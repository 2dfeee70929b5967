"use client";

import { ChevronLeft, ChevronRight, Star } from "lucide-react";
import { useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";
import { Button } from "@/components/ui/button";
import { CloseCross } from "@/components/ui/close-cross";
import { cn } from "@/components/ui/cn";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { IconButton } from "@/components/ui/icon-button";
import { CoverPicture } from "../catalogues/cover-picture";
import { useReturnFocus } from "../catalogues/use-return-focus";
import type { CatalogItemJson } from "./use-catalog";

/** One entry over the whole screen: arrows go through the others, F marks, Enter uses, Space and Escape close. */
export function LargeEntry({
  items,
  at,
  nameOf,
  onShow,
  onStar,
  onUse,
  onClose,
}: {
  items: readonly CatalogItemJson[];
  at: number;
  nameOf(item: CatalogItemJson): string;
  onShow(index: number): void;
  onStar(id: string): void;
  onUse(id: string): void;
  onClose(): void;
}) {
  const t = useTranslations("placement.picker");
  const returnFocus = useReturnFocus();
  const item = items[at];
  if (!item) return null;
  const { id, thumbnailUrl, favourite } = item;
  const move = (by: number) => onShow((at + by + items.length) % items.length);
  function press(event: KeyboardEvent) {
    const onButton = event.target instanceof HTMLElement && event.target.closest("button") !== null;
    if (event.key === "ArrowLeft") move(-1);
    else if (event.key === "ArrowRight") move(1);
    else if (event.key.toLowerCase() === "f") onStar(id);
    else if (event.key === " " && !onButton) onClose();
    else if (event.key === "Enter" && !onButton) onUse(id);
    else return;
    event.preventDefault();
  }
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent
        title={nameOf(item)}
        hideTitle
        tabIndex={-1}
        onKeyDown={press}
        onOpenAutoFocus={(event) => {
          event.preventDefault();
          if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus();
        }}
        onCloseAutoFocus={returnFocus}
        className="inset-0 h-dvh max-h-none rounded-none border-0 bg-stage sm:inset-0 sm:top-0 sm:left-0 sm:w-screen sm:max-w-none sm:translate-x-0 sm:translate-y-0 sm:rounded-none"
      >
        <div className="relative flex h-dvh flex-col">
          <div className="flex shrink-0 items-center gap-2 border-b border-line bg-panel px-4 py-2">
            <p className="min-w-0 flex-1 truncate font-medium" aria-live="polite">
              {nameOf(item)}
            </p>
            <p className="text-sm text-muted tabular-nums">
              {at + 1} / {items.length}
            </p>
            <IconButton
              label={t(favourite ? "unstar" : "star")}
              aria-pressed={favourite}
              onClick={() => onStar(id)}
            >
              <Star className={cn(favourite && "fill-current")} />
            </IconButton>
            <Button variant="primary" onClick={() => onUse(id)}>
              {t("use")}
            </Button>
            <CloseCross />
          </div>
          <div className="relative min-h-0 flex-1">
            {thumbnailUrl &&
              [thumbnailUrl, `${thumbnailUrl}&w=1024`].map((src, layer) => (
                <div key={src} className="absolute inset-3" aria-hidden={layer === 0 || undefined}>
                  <CoverPicture src={src} alt={layer === 0 ? "" : nameOf(item)} fit="contain" />
                </div>
              ))}
          </div>
          {items.length > 1 && (
            <>
              <IconButton
                label={t("previous")}
                variant="onPicture"
                size="lg"
                onClick={() => move(-1)}
                className="absolute top-1/2 left-3"
              >
                <ChevronLeft />
              </IconButton>
              <IconButton
                label={t("next")}
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
