"use client";

import { FileText, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";
import { cn } from "@/components/ui/cn";
import type { LineagePictureJson } from "./lineage-json";

/** A picture of the family, small; leads to it unless it is gone or the one that is shown. */
export function FamilyPicture({ picture, isMe }: { picture: LineagePictureJson; isMe?: boolean }) {
  const t = useTranslations("organise.lineage");
  const frame = cn(
    "grid size-12 place-items-center overflow-hidden rounded-md border border-line bg-fill text-faint",
    isMe && "size-14 border-2 border-accent",
  );
  const shown = picture.thumbnailUrl ? (
    <img src={picture.thumbnailUrl} alt="" loading="lazy" className="size-full object-cover" />
  ) : picture.gone ? (
    <Trash2 aria-hidden className="size-4" />
  ) : (
    <FileText aria-hidden className="size-4" />
  );
  if (picture.gone)
    return (
      <span role="img" aria-label={t("gone")} title={t("gone")} className={frame}>
        {shown}
      </span>
    );
  if (isMe) return <span className={frame}>{shown}</span>;
  return (
    <Link
      href={`/gallery?open=${picture.id}`}
      prefetch={false}
      aria-label={picture.name ?? t("open")}
      className={cn(frame, "checkerboard")}
    >
      {shown}
    </Link>
  );
}
