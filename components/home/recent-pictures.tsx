"use client";

import { useTranslations } from "next-intl";
import Link from "next/link";
import { assetFileUrl } from "@/lib/client/use-asset";
import { PictureMenu } from "../picture-menu/picture-menu";
import type { PictureRef } from "../picture-menu/picture-ref";

/** A picture of the reader's, as the home page shows it. */
export interface RecentPicture extends PictureRef {
  placeholder: string | null;
  /** What it is called aloud: its prompt's tool, or its file name. */
  name: string;
}

/** The latest pictures in one row. */
export function RecentPictures({ pictures }: { pictures: readonly RecentPicture[] }) {
  const t = useTranslations("frame.home");
  return (
    <ul className="-m-1 grid auto-cols-[132px] grid-flow-col gap-2.5 overflow-x-auto p-1 md:auto-cols-[156px]">
      {pictures.map((picture) => (
        <li key={picture.id}>
          <PictureMenu picture={picture}>
            <Link
              href={`/gallery?open=${picture.id}`}
              aria-label={t("openPicture", { name: picture.name })}
              className="block aspect-square overflow-hidden rounded-lg border border-line checkerboard transition-colors hover:border-control-line"
            >
              <img
                src={assetFileUrl(picture.id, 512)}
                alt=""
                style={{
                  background: picture.placeholder ? `url(${picture.placeholder}) center / cover` : undefined,
                }}
                className="size-full object-cover"
              />
            </Link>
          </PictureMenu>
        </li>
      ))}
    </ul>
  );
}
