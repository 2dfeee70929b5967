"use client";

import { Grid2x2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import { Segmented } from "@/components/ui/segmented";
import { Switch } from "@/components/ui/switch";
import { MARGINS, type GuideSettings, type Margin } from "./guide-settings";

/** Which guides are drawn, whether the product snaps to them, and how wide the margin is. */
export function GuidesPopover({
  settings,
  onChange,
}: {
  settings: GuideSettings;
  onChange(change: Partial<GuideSettings>): void;
}) {
  const t = useTranslations("placement.guides");
  const id = useId();
  const row = (name: "shown" | "snapping") => (
    <div className="flex items-center justify-between gap-4">
      <label htmlFor={`${id}-${name}`}>{t(name)}</label>
      <Switch
        id={`${id}-${name}`}
        checked={settings[name]}
        onCheckedChange={(on) => onChange({ [name]: on })}
      />
    </div>
  );
  return (
    <Popover>
      <PopoverTrigger asChild>
        <IconButton label={t("title")} size="sm" aria-pressed={settings.shown}>
          <Grid2x2 />
        </IconButton>
      </PopoverTrigger>
      <PopoverContent aria-label={t("title")} className="w-64 space-y-3 text-sm">
        {row("shown")}
        {row("snapping")}
        <div className="space-y-1.5">
          <p>{t("margin")}</p>
          <Segmented<Margin>
            label={t("margin")}
            stretch
            value={settings.margin}
            onValueChange={(margin) => onChange({ margin })}
            options={MARGINS.map((value) => ({ value, label: t("share", { share: value }) }))}
          />
        </div>
        <p className="text-faint">{t("shift")}</p>
      </PopoverContent>
    </Popover>
  );
}
