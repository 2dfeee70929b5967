"use client";

import * as Primitive from "radix-ui/progress";
import { cn } from "./cn";

/** How far something is, 0 to 1; null runs without an end where nobody knows. */
export function Progress({
  value,
  label,
  className,
}: {
  value: number | null;
  label: string;
  className?: string;
}) {
  const percent = value === null ? null : Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <Primitive.Root
      value={percent}
      aria-label={label}
      className={cn("h-[3px] w-full overflow-hidden rounded-full bg-line-strong", className)}
    >
      <Primitive.Indicator
        className={cn(
          "h-full rounded-full bg-accent transition-[width]",
          percent === null && "w-1/3 animate-[indeterminate_1.4s_ease-in-out_infinite]",
        )}
        style={percent === null ? undefined : { width: `${percent}%` }}
      />
    </Primitive.Root>
  );
}
