"use client";

import * as Primitive from "radix-ui/dialog";
import type { ReactNode } from "react";
import { CloseCross } from "./close-cross";
import { cn } from "./cn";
import { Scrim } from "./dialog";

export const Sheet = Primitive.Root;

const sides = {
  left: "inset-y-0 left-0 w-[min(320px,86vw)] border-r data-[state=open]:slide-in-from-left data-[state=closed]:slide-out-to-left",
  right:
    "inset-y-0 right-0 w-[min(420px,92vw)] border-l data-[state=open]:slide-in-from-right data-[state=closed]:slide-out-to-right",
  bottom:
    "inset-x-0 bottom-0 max-h-[88dvh] rounded-t-xl border-t data-[state=open]:slide-in-from-bottom data-[state=closed]:slide-out-to-bottom",
} as const;

/** A modal panel that slides in from an edge. */
export function SheetContent({
  title,
  side = "right",
  hideTitle,
  className,
  children,
}: {
  title: ReactNode;
  side?: keyof typeof sides;
  hideTitle?: boolean;
  className?: string;
  children: ReactNode;
}) {
  return (
    <Primitive.Portal>
      <Scrim />
      <Primitive.Content
        aria-describedby={undefined}
        className={cn(
          "fixed z-50 flex flex-col border-line bg-panel shadow-float duration-200 outline-none data-[state=closed]:animate-out data-[state=open]:animate-in",
          sides[side],
          className,
        )}
      >
        <div
          className={cn(
            "flex h-12 shrink-0 items-center justify-between gap-3 border-b border-line pr-2 pl-4",
            hideTitle && "sr-only",
          )}
        >
          <Primitive.Title className="text-base font-semibold">{title}</Primitive.Title>
          {!hideTitle && <CloseCross />}
        </div>
        <div className="min-h-0 flex-1 overflow-y-auto">{children}</div>
      </Primitive.Content>
    </Primitive.Portal>
  );
}
