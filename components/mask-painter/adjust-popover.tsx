"use client";

import { SlidersHorizontal } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import { LabelledSlider } from "./labelled-slider";
import type { MaskWork } from "./use-mask-work";

const BY_RADIUS = ["grow", "shrink", "feather", "smooth"] as const;
const MAX_RADIUS = 200;

/** Operations on the whole mask; one amount serves them all, because one is tried after the other. */
export function AdjustPopover({ work, isBlank }: { work: MaskWork; isBlank: boolean }) {
  const t = useTranslations("painter");
  const [radius, setRadius] = useState(8);
  const isOff = isBlank || work.running !== null;
  return (
    <Popover>
      <PopoverTrigger asChild>
        <IconButton label={t("adjust.label")} size="sm">
          <SlidersHorizontal />
        </IconButton>
      </PopoverTrigger>
      <PopoverContent aria-label={t("adjust.label")} align="end" className="w-64 space-y-3 text-sm">
        <div className="flex items-center gap-3 text-muted [&>*:nth-child(2)]:flex-1">
          <LabelledSlider
            label={t("adjust.amount")}
            min={1}
            max={MAX_RADIUS}
            value={radius}
            text={t("pixels", { count: radius })}
            onChange={setRadius}
          />
        </div>
        <div className="grid grid-cols-2 gap-1.5">
          {BY_RADIUS.map((name) => (
            <Button
              key={name}
              size="sm"
              variant="soft"
              disabled={isOff}
              onClick={() => work.operate({ name, radius })}
            >
              {t(`adjust.${name}`)}
            </Button>
          ))}
        </div>
        <div className="grid gap-1.5 border-t border-line pt-3">
          <Button
            size="sm"
            variant="soft"
            disabled={isOff}
            onClick={() => work.operate({ name: "fillHoles" })}
          >
            {t("adjust.fillHoles")}
          </Button>
          <Button
            size="sm"
            variant="soft"
            disabled={isOff}
            onClick={() => work.operate({ name: "removeSpecks", area: radius ** 2 })}
          >
            {t("adjust.removeSpecks", { side: radius })}
          </Button>
        </div>
      </PopoverContent>
    </Popover>
  );
}
