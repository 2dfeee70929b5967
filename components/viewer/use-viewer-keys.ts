"use client";

import { useTranslations } from "next-intl";
import { useShortcut } from "@/lib/client/shortcuts";

/** The viewer's keys; all are listed in the overlay of shortcuts. */
export function useViewerKeys(on: {
  onBefore(): void;
  onAfter(): void;
  onFavourite(): void;
  onDownload(): void;
  onDetails(): void;
  onCompare(): void;
  onRepeat(): void;
  onDelete(): void;
}): void {
  const t = useTranslations("viewer");
  const group = t("title");
  useShortcut({ keys: "arrowleft", label: t("previous"), group, run: on.onBefore });
  useShortcut({ keys: "arrowright", label: t("next"), group, run: on.onAfter });
  useShortcut({ keys: "f", label: t("favourite"), group, run: on.onFavourite });
  useShortcut({ keys: "d", label: t("download"), group, run: on.onDownload });
  useShortcut({ keys: "i", label: t("details.title"), group, run: on.onDetails });
  useShortcut({ keys: "c", label: t("compare"), group, run: on.onCompare });
  useShortcut({ keys: "t", label: t("repeat"), group, run: on.onRepeat });
  useShortcut({ keys: "delete", label: t("delete"), group, run: on.onDelete });
}
