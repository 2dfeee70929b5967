"use client";

import { Crosshair } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";
import { Segmented } from "@/components/ui/segmented";
import type { ViewSettings } from "../viewer-modes";
import { SeamFigures } from "./seam-figures";

/** How a tile's seams are looked at, and how visible they measure. */
export function SeamBar({
  url,
  settings,
  onChange,
}: {
  /** Of the tile's own pixels. */
  url: string;
  settings: ViewSettings;
  onChange(part: Partial<ViewSettings>): void;
}) {
  const t = useTranslations("viewer.seam");
  return (
    <>
      <span className="flex items-center gap-1.5">
        <Segmented
          label={t("title")}
          value={settings.seam}
          onValueChange={(seam) => onChange({ seam })}
          options={(["tiles", "middle"] as const).map((value) => ({ value, label: t(value) }))}
        />
        <IconButton
          label={t("mark")}
          aria-pressed={settings.marksSeams}
          onClick={() => onChange({ marksSeams: !settings.marksSeams })}
        >
          <Crosshair />
        </IconButton>
      </span>
      <SeamFigures key={url} url={url} />
    </>
  );
}
