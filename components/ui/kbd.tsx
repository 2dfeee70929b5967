import type { ComponentProps } from "react";
import { cn } from "./cn";

/** One key or chord, as printed on a keyboard. */
export function Kbd({ className, ...rest }: ComponentProps<"kbd">) {
  return (
    <kbd
      className={cn(
        "inline-flex h-[18px] min-w-[18px] items-center justify-center rounded-sm border border-line-strong px-1 font-sans text-[10px] leading-none font-medium text-muted",
        className,
      )}
      {...rest}
    />
  );
}
