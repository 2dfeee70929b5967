"use client";

import { useTranslations } from "next-intl";
import { useListedShortcut } from "@/lib/client/shortcuts";
import { TOOL_KEYS } from "./use-painter-keys";

/** Lists the painter's keys in the overlay of shortcuts; the painter itself handles them. */
export function usePainterShortcutList(): void {
  const t = useTranslations("painter");
  const group = t("label");
  useListedShortcut({ keys: TOOL_KEYS.brush, label: t("tool.brush"), group });
  useListedShortcut({ keys: TOOL_KEYS.eraser, label: t("tool.eraser"), group });
  useListedShortcut({ keys: TOOL_KEYS.rectangle, label: t("tool.rectangle"), group });
  useListedShortcut({ keys: TOOL_KEYS.ellipse, label: t("tool.ellipse"), group });
  useListedShortcut({ keys: TOOL_KEYS.lasso, label: t("tool.lasso"), group });
  useListedShortcut({ keys: TOOL_KEYS.polygon, label: t("tool.polygon"), group });
  useListedShortcut({ keys: TOOL_KEYS.wand, label: t("tool.wand"), group });
  useListedShortcut({ keys: TOOL_KEYS.bucket, label: t("tool.bucket"), group });
  useListedShortcut({ keys: TOOL_KEYS.move, label: t("tool.move"), group });
  useListedShortcut({ keys: "x", label: t("swap"), group });
  useListedShortcut({ keys: "[", label: t("smaller"), group });
  useListedShortcut({ keys: "]", label: t("larger"), group });
  useListedShortcut({ keys: "shift+[", label: t("softer"), group });
  useListedShortcut({ keys: "shift+]", label: t("harder"), group });
  useListedShortcut({ keys: "mod+z", label: t("undo"), group });
  useListedShortcut({ keys: "mod+shift+z", label: t("redo"), group });
  useListedShortcut({ keys: "mod+i", label: t("invert"), group });
  useListedShortcut({ keys: "\\", label: t("peekHeld"), group });
  useListedShortcut({ keys: "0", label: t("fitView"), group });
  useListedShortcut({ keys: "1", label: t("actualSize"), group });
  useListedShortcut({ keys: " ", label: t("pan"), group });
  useListedShortcut({ keys: "enter", label: t("closePolygon"), group });
  useListedShortcut({ keys: "backspace", label: t("dropCorner"), group });
  useListedShortcut({ keys: "escape", label: t("cancelStroke"), group });
}
