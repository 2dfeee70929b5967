import { LoaderCircle } from "lucide-react";
import { cn } from "./cn";

/** A turning ring for waits of unknown length. Decorative: say in words what is awaited. */
export function Spinner({ className }: { className?: string }) {
  return <LoaderCircle aria-hidden className={cn("size-4 animate-spin", className)} />;
}
