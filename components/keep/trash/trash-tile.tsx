"use client";

import { Check, FileText } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { useLocalZone } from "@/lib/client/use-local-zone";
import type { TrashedJson } from "./trash-json";

const DAY_MS = 86_400_000;

/** One picture in the trash: a click selects it; below it stands how long it stays. */
export function TrashTile({
  asset,
  now,
  selected,
  onToggle,
}: {
  asset: TrashedJson;
  /** When the trash was last read. */
  now: number;
  selected: boolean;
  onToggle(): void;
}) {
  const t = useTranslations("keep.trash");
  const format = useFormatter();
  const timeZone = useLocalZone();
  const days = Math.max(0, Math.ceil((Date.parse(asset.purgeAt) - now) / DAY_MS));
  const when = format.dateTime(new Date(asset.createdAt), {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone,
  });
  const name = asset.name ?? t("picture", { when });
  return (
    <li className="min-w-0">
      <button
        type="button"
        aria-pressed={selected}
        aria-label={t("select", { name })}
        onClick={onToggle}
        className={cn(
          "group relative block aspect-square w-full overflow-hidden rounded-lg border border-line bg-fill outline-offset-2",
          asset.hasAlpha && "checkerboard",
          selected && "ring-2 ring-accent",
        )}
      >
        {asset.thumbnailUrl ? (
          <img src={asset.thumbnailUrl} alt="" loading="lazy" className="size-full object-contain" />
        ) : (
          <span className="grid size-full place-items-center bg-fill text-faint">
            <FileText aria-hidden className="size-6" />
          </span>
        )}
        <span
          aria-hidden
          className={cn(
            "absolute top-2 left-2 grid size-5 place-items-center rounded-full border border-white bg-black/50 text-white opacity-0 group-hover:opacity-100 pointer-coarse:opacity-100",
            selected && "border-accent bg-accent text-on-accent opacity-100",
          )}
        >
          {selected && <Check className="size-3.5" />}
        </span>
      </button>
      <p className="mt-1.5 truncate text-sm" title={name}>
        {name}
      </p>
      <p className={cn("text-sm text-muted tabular-nums", days < 3 && "text-warn")}>
        {t("daysLeft", { days })}
      </p>
    </li>
  );
}
