import type { ComponentProps } from "react";
import { cn } from "./cn";

/** How every text control looks; shared by input, textarea and the select's trigger. */
export const controlStyles =
  "w-full rounded-lg border border-line-strong bg-fill text-ink transition-colors not-disabled:hover:border-control-line focus-visible:border-accent focus-visible:outline-[3px] focus-visible:outline-offset-0 focus-visible:outline-accent/30 disabled:opacity-50 aria-invalid:border-bad";

/** One line of text. Give it a name with `Field` or `aria-label`. */
export function Input({ className, ...rest }: ComponentProps<"input">) {
  return (
    <input className={cn(controlStyles, "h-8 px-2.5 text-base pointer-coarse:h-10", className)} {...rest} />
  );
}
