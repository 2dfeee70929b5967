"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useCallback } from "react";
import { useLocalZone } from "@/lib/client/use-local-zone";
import type { GalleryAsset } from "../gallery/gallery-asset";

/** A picture's name for people who cannot see it: its file name, or size and time. The same function for a language. */
export function usePictureName() {
  const t = useTranslations("gallery");
  const format = useFormatter();
  const timeZone = useLocalZone();
  return useCallback(
    ({ kind, name, width, height, createdAt }: GalleryAsset) => {
      const when = format.dateTime(new Date(createdAt), {
        dateStyle: "medium",
        timeStyle: "short",
        timeZone,
      });
      if (kind === "text") return t("textAt", { when });
      if (name) return t("pictureNamed", { name, when });
      return width && height ? t("pictureSized", { width, height, when }) : t("pictureAt", { when });
    },
    [t, format, timeZone],
  );
}
