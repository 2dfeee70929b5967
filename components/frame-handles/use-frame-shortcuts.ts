"use client";

import { useTranslations } from "next-intl";
import { useListedShortcut } from "@/lib/client/shortcuts";

/** Lists the keys of a drawing whose frame they move, under its name; the drawing itself handles them. */
export function useFrameShortcuts(group: string): void {
  const t = useTranslations("placement.keys");
  useListedShortcut({ keys: "arrowright", label: t("move"), group });
  useListedShortcut({ keys: "shift+arrowright", label: t("moveFar"), group });
  useListedShortcut({ keys: "alt+arrowright", label: t("resize"), group });
}
