"use client";

import { Star } from "lucide-react";
import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { BEST_RATING } from "@/lib/asset-marks";

const STARS = Array.from({ length: BEST_RATING }, (_, index) => index + 1);

/** Five stars to choose from; the chosen one once more takes the rating away. */
export function RatingStars({
  value,
  onChange,
  disabled,
}: {
  /** 0 where there is none, null where several pictures differ or nobody asked. */
  value: number | null;
  onChange(rating: number): void;
  disabled?: boolean;
}) {
  const t = useTranslations("organise.rating");
  return (
    <div role="group" aria-label={t("label")} className="flex">
      {STARS.map((stars) => {
        const lit = value !== null && stars <= value;
        return (
          <button
            key={stars}
            type="button"
            disabled={disabled}
            aria-label={t("stars", { count: stars })}
            aria-pressed={value === stars}
            onClick={() => onChange(value === stars ? 0 : stars)}
            className="grid size-7 place-items-center rounded-md text-muted hover:bg-fill hover:text-ink pointer-coarse:size-9"
          >
            <Star aria-hidden className={cn("size-4", lit && "fill-current text-ink")} />
          </button>
        );
      })}
    </div>
  );
}
