"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ChangeSettings, PainterSettings } from "./painter-settings";
import { ToolOptions } from "./tool-options";

/** What the current tool can be set to and what can be done to the whole mask, above the picture. */
export function OptionsBar({
  settings,
  change,
  children,
}: {
  settings: PainterSettings;
  change: ChangeSettings;
  children: ReactNode;
}) {
  const t = useTranslations("painter");
  return (
    <div
      data-floating
      role="group"
      aria-label={t("options")}
      className="absolute top-3 left-1/2 flex min-h-9 w-max max-w-[calc(100%-24px)] -translate-x-1/2 items-center gap-2.5 floating py-1 pr-1.5 pl-3 text-sm whitespace-nowrap text-muted max-sm:gap-2"
    >
      <ToolOptions settings={settings} change={change} />
      {children}
    </div>
  );
}
