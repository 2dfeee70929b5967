"use client";

import { useTranslations } from "next-intl";
import { useListedShortcut, useShortcut } from "@/lib/client/shortcuts";
import type { SelectionStore } from "./selection-store";

/** Escape ends a selection; the keys that tiles hear themselves are listed beside it. */
export function useSelectionKeys(store: SelectionStore, isActive: boolean): void {
  const t = useTranslations("organise.selection");
  const group = t("title");
  useShortcut({ keys: "escape", label: t("clear"), group, enabled: isActive, run: () => store.clear() });
  useListedShortcut({ keys: "x", label: t("toggle"), group });
  useListedShortcut({ keys: "shift+arrowright", label: t("extend"), group });
  useListedShortcut({ keys: "mod+a", label: t("selectDayHint"), group });
}
