"use client";

import { Maximize } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { RadioGroup, RadioItem } from "@/components/ui/radio-group";
import { USUAL_RATIOS } from "@/lib/placement/ratio";
import { RatioShape } from "../fields/ratio-shape";
import { FREE } from "./use-crop";

/** A shape that the field asks for, with what it is called. */
export interface WantedShape {
  width: number;
  height: number;
  label: string;
}

export const shapeChoice = ({ width, height }: WantedShape) => `${width}:${height}`;

/** The crop's shape: free, the picture's own, the field's, or a usual ratio, each drawn as it is. */
export function CropRatios({
  value,
  own,
  shape,
  onChoose,
}: {
  value: string;
  /** The picture's own ratio. */
  own: string;
  shape: WantedShape | undefined;
  onChoose(choice: string): void;
}) {
  const t = useTranslations("placement.crop");
  const usual = USUAL_RATIOS.filter((ratio) => ratio !== own && (!shape || ratio !== shapeChoice(shape)));
  const choice = (
    ratio: string,
    label: string,
    drawing: ReactNode = <RatioShape ratio={ratio} size={16} />,
  ) => (
    <RadioItem
      key={ratio}
      value={ratio}
      className="flex h-8 shrink-0 items-center gap-1.5 rounded-md border border-line px-2 text-sm whitespace-nowrap text-muted tabular-nums transition-colors hover:border-control-line hover:text-ink has-checked:border-ink has-checked:text-ink has-checked:shadow-[inset_0_0_0_1px_var(--ink)] pointer-coarse:h-10"
    >
      {drawing}
      {label}
    </RadioItem>
  );
  return (
    <RadioGroup
      value={value}
      onValueChange={onChoose}
      aria-label={t("shape")}
      className="flex gap-1 overflow-x-auto p-0.5 sm:flex-wrap"
    >
      {shape && choice(shapeChoice(shape), shape.label)}
      {choice(FREE, t("free"), <Maximize aria-hidden className="size-4" />)}
      {choice(own, t("own"))}
      {usual.map((ratio) => choice(ratio, ratio))}
    </RadioGroup>
  );
}
