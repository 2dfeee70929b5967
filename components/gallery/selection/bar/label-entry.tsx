"use client";

import { Palette } from "lucide-react";
import { useTranslations } from "next-intl";
import { toast } from "@/components/ui/toast";
import { LabelDots } from "../../../organise/label-dots";
import type { BarEntryProps } from "./bar-entry";
import { BarPopover } from "./bar-popover";
import { useBulk } from "./use-bulk";

/** Gives everything selected one colour label, or none. */
export function LabelEntry({ own }: BarEntryProps) {
  const t = useTranslations("organise");
  const { call } = useBulk();
  return (
    <BarPopover label={t("label.label")} icon={<Palette />} className="w-auto p-1.5">
      {(close) => (
        <LabelDots
          value={undefined}
          onChange={async (label) => {
            close();
            const done = await call("/assets/marks", own, { label });
            if (done)
              toast(t("bulk.labelled", { count: done.changed, label: t(`label.${label ?? "none"}`) }));
          }}
        />
      )}
    </BarPopover>
  );
}
