"use client";

import { useTranslations } from "next-intl";
import { useShortcut } from "@/lib/client/shortcuts";
import type { ViewportControl } from "../zoomable/viewport-control";

/** The keys every zoomable picture knows. */
export function useZoomKeys(control: ViewportControl): void {
  const t = useTranslations("viewer");
  const group = t("zoom");
  useShortcut({ keys: "+", label: t("zoomIn"), group, run: () => control.zoomBy(1.5) });
  useShortcut({ keys: "=", label: t("zoomIn"), group, run: () => control.zoomBy(1.5) });
  useShortcut({ keys: "-", label: t("zoomOut"), group, run: () => control.zoomBy(1 / 1.5) });
  useShortcut({ keys: "0", label: t("fit"), group, run: () => control.fit() });
  useShortcut({ keys: "1", label: t("fullSize"), group, run: () => control.showActual() });
}
