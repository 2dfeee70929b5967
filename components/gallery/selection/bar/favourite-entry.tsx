"use client";

import { Star } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";
import { toast } from "@/components/ui/toast";
import { useShortcut } from "@/lib/client/shortcuts";
import type { BarEntryProps } from "./bar-entry";
import { useBulk } from "./use-bulk";

/** Makes everything selected a favourite; once more undoes it. */
export function FavouriteEntry({ own }: BarEntryProps) {
  const t = useTranslations("organise");
  const { busy, call } = useBulk();
  const set = async (favourite: boolean) => {
    const done = await call("/assets/marks", own, { favourite });
    if (!done) return;
    const undo = { label: t("bulk.undo"), onClick: () => void set(!favourite) };
    toast(t(favourite ? "bulk.favoured" : "bulk.unfavoured", { count: done.changed }), { action: undo });
  };
  useShortcut({
    keys: "f",
    label: t("bulk.favourite"),
    group: t("selection.title"),
    run: () => void set(true),
  });
  return (
    <IconButton label={t("bulk.favourite")} shortcut="F" disabled={busy} onClick={() => void set(true)}>
      <Star />
    </IconButton>
  );
}
