import type { ComponentProps } from "react";
import { cn } from "./cn";

/** The ground transparent pictures lie on. */
export function Checkerboard({ className, ...rest }: ComponentProps<"div">) {
  return <div className={cn("checkerboard", className)} {...rest} />;
}
