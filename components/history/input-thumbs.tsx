"use client";

import { useTranslations } from "next-intl";
import Link from "next/link";
import { assetFileUrl } from "@/lib/client/use-asset";
import { inputPictures } from "./input-pictures";

const SHOWN = 6;

/** What a run was made from, in small; each leads to the picture. */
export function InputThumbs({ input }: { input: unknown }) {
  const t = useTranslations("viewer.run");
  const ids = inputPictures(input).slice(0, SHOWN);
  if (ids.length === 0) return null;
  return (
    <div className="flex gap-1 pt-0.5">
      {ids.map((id, index) => (
        <Link
          key={id}
          href={`/gallery?open=${id}`}
          prefetch={false}
          aria-label={t("openInput", { number: index + 1 })}
          className="block size-8 overflow-hidden rounded-sm border border-line checkerboard"
        >
          <img src={assetFileUrl(id, 256)} alt="" loading="lazy" className="size-full object-cover" />
        </Link>
      ))}
    </div>
  );
}
