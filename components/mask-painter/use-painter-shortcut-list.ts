"use client";

import { useTranslations } from "next-intl";
import { useListedShortcut } from "@/lib/client/shortcuts";

/** Lists the painter's keys in the overlay of shortcuts; the painter itself handles them. */
export function usePainterShortcutList(): void {
  const t = useTranslations("painter");
  const group = t("label");
  useListedShortcut({ keys: "b", label: t("tool.brush"), group });
  useListedShortcut({ keys: "e", label: t("tool.eraser"), group });
  useListedShortcut({ keys: "r", label: t("tool.rectangle"), group });
  useListedShortcut({ keys: "x", label: t("swap"), group });
  useListedShortcut({ keys: "[", label: t("smaller"), group });
  useListedShortcut({ keys: "]", label: t("larger"), group });
  useListedShortcut({ keys: "mod+z", label: t("undo"), group });
  useListedShortcut({ keys: "mod+shift+z", label: t("redo"), group });
  useListedShortcut({ keys: "mod+i", label: t("invert"), group });
  useListedShortcut({ keys: " ", label: t("pan"), group });
  useListedShortcut({ keys: "escape", label: t("cancelStroke"), group });
}
