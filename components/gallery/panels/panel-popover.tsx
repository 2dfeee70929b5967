"use client";

import * as Primitive from "radix-ui/popover";
import type { ReactNode, RefObject } from "react";
import { Popover, PopoverContent } from "@/components/ui/popover";

/** A panel beside the button that asked for it. */
export function PanelPopover({
  label,
  anchor,
  onClose,
  children,
}: {
  label: string;
  anchor: RefObject<HTMLButtonElement | null>;
  onClose(): void;
  children: ReactNode;
}) {
  return (
    <Popover open onOpenChange={(open) => !open && onClose()}>
      <Primitive.Anchor virtualRef={anchor} />
      <PopoverContent
        aria-label={label}
        align="end"
        className="w-80"
        onInteractOutside={(event) => {
          // The button closes by itself; closing here too would open it again.
          if (event.target instanceof Node && anchor.current?.contains(event.target)) event.preventDefault();
        }}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          anchor.current?.focus();
        }}
      >
        {children}
      </PopoverContent>
    </Popover>
  );
}
