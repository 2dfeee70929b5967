import type { ComponentProps } from "react";
import { cn } from "./cn";
import { controlStyles } from "./input";

/** Several lines of text; grows with its content between `rows` and a third of the window. */
export function Textarea({ className, rows = 3, ...rest }: ComponentProps<"textarea">) {
  return (
    <textarea
      rows={rows}
      className={cn(
        controlStyles,
        "field-sizing-content max-h-[33dvh] min-h-16 resize-none px-2.5 py-2 text-base",
        className,
      )}
      {...rest}
    />
  );
}
