"use client";

import { Star } from "lucide-react";
import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { IconButton, type IconButtonProps } from "@/components/ui/icon-button";
import type { EntryJson } from "./entry-json";

/** Keeps an entry among the person's favourites, or no longer. */
export function FavouriteButton({
  entry,
  onFavourite,
  ...rest
}: {
  entry: EntryJson;
  onFavourite(entry: EntryJson, favourite: boolean): void;
} & Pick<IconButtonProps, "size" | "variant" | "tabIndex" | "className">) {
  const t = useTranslations("catalogues");
  return (
    <IconButton
      label={t(entry.favourite ? "removeFavourite" : "addFavourite")}
      aria-pressed={entry.favourite}
      onClick={() => onFavourite(entry, !entry.favourite)}
      {...rest}
    >
      <Star className={cn(entry.favourite && "fill-current")} />
    </IconButton>
  );
}
