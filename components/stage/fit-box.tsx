import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

/** A box of a given shape (width over height), as large as its parent leaves room for. */
export function FitBox({
  ratio,
  className,
  children,
}: {
  ratio: number;
  className?: string;
  children?: ReactNode;
}) {
  return (
    <div className="[container-type:size] grid size-full place-items-center p-6 max-md:p-3">
      <div
        className={cn("relative", className)}
        style={{ aspectRatio: ratio, width: `min(100cqw - 48px, (100cqh - 48px) * ${ratio})` }}
      >
        {children}
      </div>
    </div>
  );
}
