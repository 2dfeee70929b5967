"use client";

import { ArrowLeftRight, Lock, LockOpen, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { snapSide, type Size } from "@/lib/diffusion/sizes";
import { shownValue, type ControlProps } from "../control-props";
import { FieldFrame } from "../field-frame";
import { ShapeChoice } from "./shape-choice";
import { SideInput } from "./side-input";
import { sideLimits } from "./side-limits";
import { SizePicture } from "./size-picture";

export interface SizeFieldProps {
  width: ControlProps;
  height: ControlProps;
  /** Sets both sides at once; undefined leaves a side to the vendor. */
  onChange(width: number | undefined, height: number | undefined): void;
}

/** What a size is worked out from while the form leaves it to the vendor. */
const USUAL: Size = { width: 768, height: 768 };

/** A width and a height as one size: shapes to choose from, exact numbers, turned by a click, held by a lock. */
export function SizeField({ width, height, onChange }: SizeFieldProps) {
  const t = useTranslations("diffusion.size");
  const [locked, setLocked] = useState(false);
  const [across, down] = [sideLimits(width.field), sideLimits(height.field)];
  const [w, h] = [asNumber(shownValue(width)), asNumber(shownValue(height))];
  const size = w && h ? { width: w, height: h } : undefined;
  const put = (next: Size) => onChange(next.width, next.height);
  const putWidth = (next: number | undefined) =>
    onChange(next, locked && size && next ? snapSide((next * size.height) / size.width, down) : h);
  const putHeight = (next: number | undefined) =>
    onChange(locked && size && next ? snapSide((next * size.width) / size.height, across) : w, next);
  const frame: ControlProps = {
    ...width,
    field: { ...width.field, label: t("label"), help: undefined },
    id: `${width.id}-size`,
    issues: [...width.issues, ...height.issues],
    optional: width.optional && height.optional,
  };
  const isGiven = width.value !== undefined || height.value !== undefined;
  return (
    <FieldFrame
      control={frame}
      group
      aside={
        <span className="flex items-center gap-1">
          {t("limits", {
            min: Math.min(across.min, down.min),
            max: Math.max(across.max, down.max),
            step: across.step,
          })}
          {frame.optional && isGiven && (
            <IconButton
              label={t("clear")}
              size="sm"
              className="-my-1 size-6"
              onClick={() => onChange(undefined, undefined)}
            >
              <X className="size-3.5!" />
            </IconButton>
          )}
        </span>
      }
    >
      <ShapeChoice
        size={size}
        like={size ?? USUAL}
        across={across}
        down={down}
        labelledBy={`${frame.id}-label`}
        onChoose={put}
      />
      <div className="flex items-center gap-1.5">
        <SizePicture size={size} most={{ width: across.max, height: down.max }} />
        <SideInput control={width} limits={across} label={width.field.label} value={w} onChange={putWidth} />
        <IconButton
          label={t("swap")}
          size="sm"
          disabled={!size}
          onClick={() =>
            size && put({ width: snapSide(size.height, across), height: snapSide(size.width, down) })
          }
        >
          <ArrowLeftRight />
        </IconButton>
        <SideInput control={height} limits={down} label={height.field.label} value={h} onChange={putHeight} />
        <IconButton
          label={t(locked ? "unlock" : "lock")}
          size="sm"
          aria-pressed={locked}
          disabled={!size}
          onClick={() => setLocked(!locked)}
        >
          {locked ? <Lock /> : <LockOpen />}
        </IconButton>
      </div>
    </FieldFrame>
  );
}

function asNumber(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}
