import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

/** The scrolling part of a page under its top bar, for pages that are read rather than worked in. */
export function PageBody({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <div
        className={cn("mx-auto flex w-full max-w-3xl flex-col gap-8 px-4 py-6 md:px-8 md:py-8", className)}
      >
        {children}
      </div>
    </div>
  );
}
