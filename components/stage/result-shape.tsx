"use client";

import { Sparkles } from "lucide-react";
import { useTranslations } from "next-intl";
import { useFormContext, useWatch } from "react-hook-form";
import { readPath } from "@/lib/capabilities/paths";
import type { FormValues } from "@/lib/client/form/default-values";
import { expectedRatio } from "@/lib/client/form/expected-result";
import { ONE } from "@/lib/cost/units";
import { useExpectedUnits } from "../workspace/use-expected-units";
import { useWorkspace } from "../workspace/workspace-context";

/** Area that every shape has on the empty stage, so that they can be compared; pixels of a square's side. */
const SIDE = 208;
const MOST = 340;

/** The result's true shape, as many times as there will be results; only a sign where no shape is known yet. */
export function ResultShape() {
  const t = useTranslations("placement.shape");
  const { engine } = useWorkspace();
  const { control } = useFormContext<FormValues>();
  const values = useWatch({ control });
  const count = (useExpectedUnits(engine)?.result ?? ONE) / ONE;
  const ratio = expectedRatio(engine.form, values);
  const [width, height] = [readPath(values, "width"), readPath(values, "height")];
  if (ratio === undefined || !Number.isFinite(ratio)) {
    return <Sparkles aria-hidden className="size-7 text-faint" strokeWidth={1.4} />;
  }
  const across = Math.min(MOST, SIDE * Math.sqrt(ratio));
  const isExact = typeof width === "number" && typeof height === "number";
  const behind = Math.min(count, 4) - 1;
  return (
    <div className="flex h-76 items-center justify-center max-md:h-44">
      <div
        role="img"
        aria-label={t("label", { width: Math.round(ratio * 100) / 100, count })}
        className="relative grid shrink-0 place-items-center transition-[width,height] duration-150 motion-reduce:transition-none max-md:scale-55"
        style={{ width: across, height: Math.min(MOST, across / ratio) }}
      >
        {Array.from({ length: behind }, (_, index) => (
          <span
            key={index}
            className="absolute inset-0 rounded-md border border-line-strong bg-panel/50"
            style={{ transform: `translate(${(behind - index) * 7}px, ${(behind - index) * -7}px)` }}
          />
        ))}
        <span className="absolute inset-0 rounded-md border border-dashed border-control-line bg-panel" />
        <span className="relative flex flex-col items-center gap-1.5 text-muted">
          <Sparkles aria-hidden className="size-6 text-faint" strokeWidth={1.4} />
          <span className="text-base font-medium tabular-nums">
            {isExact ? `${width} × ${height}` : ratioText(ratio)}
          </span>
        </span>
      </div>
    </div>
  );
}

/** The ratio as people write it, from whole numbers where they are small. */
function ratioText(ratio: number): string {
  for (let down = 1; down <= 32; down += 1) {
    const across = ratio * down;
    if (Math.abs(across - Math.round(across)) < 1e-6) return `${Math.round(across)}:${down}`;
  }
  return `${Math.round(ratio * 100) / 100}:1`;
}
