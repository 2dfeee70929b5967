"use client";

import { useTranslations } from "next-intl";
import { useShortcut } from "@/lib/client/shortcuts";
import { MODE_SIGNS } from "./bars/mode-icons";
import type { ViewMode } from "./viewer-modes";

/** The viewer's keys; all are listed in the overlay of shortcuts. */
export function useViewerKeys(
  on: {
    onPrevious(): void;
    onNext(): void;
    onFirst(): void;
    onLast(): void;
    onFavourite(): void;
    onDownload(): void;
    onDetails(): void;
    onMode(mode: ViewMode): void;
    onDelete(): void;
    onUndo(): void;
  },
  enabled: boolean,
): void {
  const t = useTranslations("viewer");
  const group = t("title");
  const mode = (name: Exclude<ViewMode, "single">) => ({
    keys: MODE_SIGNS[name].keys,
    label: t(`modes.${name}`),
    group,
    enabled,
    run: () => on.onMode(name),
  });
  useShortcut({ keys: "arrowleft", label: t("previous"), group, enabled, run: on.onPrevious });
  useShortcut({ keys: "arrowright", label: t("next"), group, enabled, run: on.onNext });
  useShortcut({ keys: "home", label: t("first"), group, enabled, run: on.onFirst });
  useShortcut({ keys: "end", label: t("last"), group, enabled, run: on.onLast });
  useShortcut({ keys: "f", label: t("favourite"), group, enabled, run: on.onFavourite });
  useShortcut({ keys: "d", label: t("download"), group, enabled, run: on.onDownload });
  useShortcut({ keys: "i", label: t("details.title"), group, enabled, run: on.onDetails });
  useShortcut({
    keys: MODE_SIGNS.single.keys,
    label: t("modes.single"),
    group,
    enabled,
    run: () => on.onMode("single"),
  });
  useShortcut(mode("compare"));
  useShortcut(mode("side"));
  useShortcut(mode("difference"));
  useShortcut(mode("results"));
  useShortcut(mode("repeat"));
  useShortcut({ keys: "delete", label: t("delete"), group, enabled, run: on.onDelete });
  // What a Mac's keyboard has in its place.
  useShortcut({ keys: "backspace", label: t("delete"), group, enabled, run: on.onDelete });
  useShortcut({ keys: "mod+z", label: t("undoDelete"), group, enabled, run: on.onUndo });
}
