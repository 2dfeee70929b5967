"use client";

import { Maximize2, Star } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { IconButton } from "@/components/ui/icon-button";
import { CoverPicture } from "../catalogues/cover-picture";
import type { CatalogItemJson } from "./use-catalog";

/** The entry that is looked at, large beside the grid; on a phone its actions below it. */
export function EntryPreview({
  item,
  name,
  shape,
  chosen,
  onStar,
  onLarge,
  onUse,
}: {
  item: CatalogItemJson;
  name: string;
  /** Tailwind aspect class. */
  shape: string;
  chosen: boolean;
  onStar(): void;
  onLarge(): void;
  onUse(): void;
}) {
  const t = useTranslations("placement.picker");
  const { thumbnailUrl, placeholder, favourite, id } = item;
  return (
    <aside aria-label={t("preview")} className="flex w-72 shrink-0 flex-col gap-2.5 max-md:hidden">
      <div
        className={cn("relative w-full overflow-hidden rounded-lg bg-fill bg-cover bg-center", shape)}
        style={placeholder ? { backgroundImage: `url(${placeholder})` } : undefined}
      >
        {thumbnailUrl && (
          <>
            <CoverPicture key={thumbnailUrl} src={thumbnailUrl} />
            <span className="absolute inset-0">
              <CoverPicture key={`${thumbnailUrl}&w=1024`} src={`${thumbnailUrl}&w=1024`} />
            </span>
          </>
        )}
        <span className="absolute top-1.5 right-1.5 flex gap-1">
          <IconButton
            label={t(favourite ? "unstar" : "star")}
            variant="onPicture"
            size="sm"
            aria-pressed={favourite}
            onClick={onStar}
          >
            <Star className={cn(favourite && "fill-current")} />
          </IconButton>
          <IconButton label={t("large")} variant="onPicture" size="sm" onClick={onLarge}>
            <Maximize2 />
          </IconButton>
        </span>
      </div>
      <div className="min-w-0">
        <p className="font-medium">{name}</p>
        <p className="truncate font-mono text-xs text-faint" title={id}>
          {id}
        </p>
      </div>
      <Button variant="primary" onClick={onUse}>
        {t(chosen ? "keep" : "use")}
      </Button>
    </aside>
  );
}
