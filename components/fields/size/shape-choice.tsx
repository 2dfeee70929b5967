"use client";

import { RadioGroup, RadioItem } from "@/components/ui/radio-group";
import { shapeOf, SHAPES, sizeOfShape, type SideLimits, type Size } from "@/lib/diffusion/sizes";
import { RatioShape } from "../ratio-shape";

/** The usual shapes, each a size of about as many pixels as the present one. */
export function ShapeChoice({
  size,
  like,
  across,
  down,
  labelledBy,
  onChoose,
}: {
  size: Size | undefined;
  like: Size;
  across: SideLimits;
  down: SideLimits;
  labelledBy: string;
  onChoose(size: Size): void;
}) {
  const sizes = SHAPES.map((shape) => ({ shape, size: sizeOfShape(shape, like, across, down) }));
  return (
    <RadioGroup
      value={(size && shapeOf(size)) ?? ""}
      onValueChange={(next) => {
        const chosen = sizes.find(({ shape }) => shape === next)?.size;
        if (chosen) onChoose(chosen);
      }}
      aria-labelledby={labelledBy}
      className="grid grid-cols-7 gap-1"
    >
      {sizes.map(({ shape, size: made }) => (
        <RadioItem
          key={shape}
          value={shape}
          disabled={!made}
          title={made && `${made.width} × ${made.height}`}
          className="flex h-[46px] flex-col items-center justify-center gap-0.5 rounded-md border border-line text-muted transition-colors hover:border-control-line hover:text-ink has-checked:border-ink has-checked:text-ink has-checked:shadow-[inset_0_0_0_1px_var(--ink)] has-disabled:opacity-40"
        >
          <RatioShape ratio={shape} size={16} />
          <span className="text-xs font-medium tabular-nums">{shape}</span>
        </RadioItem>
      ))}
    </RadioGroup>
  );
}
