import { cva, type VariantProps } from "class-variance-authority";
import * as Slot from "radix-ui/slot";
import type { ComponentProps } from "react";
import { cn } from "./cn";
import { Spinner } from "./spinner";

export const buttonStyles = cva(
  "inline-flex shrink-0 items-center justify-center gap-2 rounded-lg font-medium whitespace-nowrap transition-colors select-none disabled:cursor-default disabled:opacity-50 aria-disabled:opacity-50 [&_svg]:size-4 [&_svg]:shrink-0",
  {
    variants: {
      variant: {
        primary: "bg-primary text-on-primary not-disabled:hover:bg-primary-hover",
        secondary: "border border-line-strong bg-raised text-ink not-disabled:hover:bg-fill",
        soft: "bg-fill text-ink not-disabled:hover:bg-fill-hover",
        ghost: "text-muted not-disabled:hover:bg-fill not-disabled:hover:text-ink",
        danger: "bg-bad-soft text-bad not-disabled:hover:bg-bad/20",
      },
      size: {
        sm: "h-7 rounded-md px-2.5 text-sm pointer-coarse:h-9",
        md: "h-8 px-3 text-base pointer-coarse:h-10",
        lg: "h-[38px] px-4 text-base font-semibold pointer-coarse:h-11",
      },
    },
    defaultVariants: { variant: "secondary", size: "md" },
  },
);

export interface ButtonProps extends ComponentProps<"button">, VariantProps<typeof buttonStyles> {
  /** Draws the only child (a link, say) as the button. */
  asChild?: boolean;
  /** Shows a spinner and refuses clicks; the words stay, so that nothing jumps. */
  busy?: boolean;
}

/** The button of every form and toolbar. `type` is "button" unless said otherwise. */
export function Button({
  variant,
  size,
  asChild,
  busy,
  className,
  children,
  disabled,
  ...rest
}: ButtonProps) {
  const styles = cn(buttonStyles({ variant, size }), className);
  if (asChild) {
    return (
      <Slot.Root className={styles} {...rest}>
        {children}
      </Slot.Root>
    );
  }
  return (
    <button type="button" className={styles} disabled={disabled || busy} aria-busy={busy} {...rest}>
      {busy && <Spinner />}
      {children}
    </button>
  );
}
