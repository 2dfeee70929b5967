"use client";

import { cva, type VariantProps } from "class-variance-authority";
import type { ComponentProps } from "react";
import { cn } from "./cn";
import { Tooltip } from "./tooltip";
import type { TooltipSide } from "./tooltip-bubble";

const styles = cva(
  "grid shrink-0 place-items-center rounded-md transition-colors disabled:cursor-default disabled:opacity-45 [&_svg]:shrink-0",
  {
    variants: {
      variant: {
        ghost:
          "text-muted not-disabled:hover:bg-fill not-disabled:hover:text-ink aria-pressed:bg-accent-soft aria-pressed:text-accent data-[state=open]:bg-fill",
        outline: "border border-line-strong bg-raised text-ink not-disabled:hover:bg-fill",
        onPicture: "bg-black/60 text-white backdrop-blur-sm not-disabled:hover:bg-black/80",
      },
      size: {
        sm: "size-7 pointer-coarse:size-9 [&_svg]:size-4",
        md: "size-8 pointer-coarse:size-10 [&_svg]:size-4",
        lg: "size-[34px] pointer-coarse:size-11 [&_svg]:size-[18px]",
      },
    },
    defaultVariants: { variant: "ghost", size: "md" },
  },
);

export interface IconButtonProps
  extends Omit<ComponentProps<"button">, "aria-label" | "title">, VariantProps<typeof styles> {
  /** The control's name: read aloud and shown as its tooltip. */
  label: string;
  shortcut?: string;
  tooltipSide?: TooltipSide;
}

/** A button that is only an icon. Toggles say so with `aria-pressed`. */
export function IconButton({
  label,
  shortcut,
  tooltipSide,
  variant,
  size,
  className,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip content={label} shortcut={shortcut} side={tooltipSide}>
      <button
        type="button"
        aria-label={label}
        className={cn(styles({ variant, size }), className)}
        {...rest}
      />
    </Tooltip>
  );
}
