import type { ComponentProps } from "react";
import { cn } from "./cn";

/** A quiet block in the shape of what is being loaded. */
export function Skeleton({ className, ...rest }: ComponentProps<"div">) {
  return <div aria-hidden className={cn("animate-pulse rounded-lg bg-fill-hover", className)} {...rest} />;
}
