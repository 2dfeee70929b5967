import type { ComponentProps } from "react";
import { cn } from "./cn";

/** The name of a control. */
export function Label({ className, ...rest }: ComponentProps<"label">) {
  return <label className={cn("text-sm font-medium text-ink", className)} {...rest} />;
}
