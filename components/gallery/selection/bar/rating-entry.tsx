"use client";

import { StarHalf } from "lucide-react";
import { useTranslations } from "next-intl";
import { toast } from "@/components/ui/toast";
import { useShortcut } from "@/lib/client/shortcuts";
import { RatingStars } from "../../../organise/rating-stars";
import type { BarEntryProps } from "./bar-entry";
import { BarPopover } from "./bar-popover";
import { useBulk } from "./use-bulk";

/** Rates everything selected, by stars or by the keys 0 to 5. */
export function RatingEntry({ own }: BarEntryProps) {
  const t = useTranslations("organise");
  const { busy, call } = useBulk();
  const rate = async (rating: number) => {
    const done = await call("/assets/marks", own, { rating });
    if (done) toast(t("bulk.rated", { count: done.changed, stars: rating }));
  };
  const key = (rating: number) => ({
    keys: String(rating),
    label: t(rating === 0 ? "rating.none" : "rating.stars", { count: rating }),
    group: t("selection.title"),
    run: () => void rate(rating),
  });
  useShortcut(key(0));
  useShortcut(key(1));
  useShortcut(key(2));
  useShortcut(key(3));
  useShortcut(key(4));
  useShortcut(key(5));
  return (
    <BarPopover label={t("rating.label")} icon={<StarHalf />} className="w-auto p-1.5">
      {(close) => (
        <RatingStars
          value={null}
          disabled={busy}
          onChange={(rating) => {
            close();
            void rate(rating);
          }}
        />
      )}
    </BarPopover>
  );
}
