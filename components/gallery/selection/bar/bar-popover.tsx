"use client";

import { useState, type ReactNode } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";

/** An entry of the bar that opens a panel under itself. */
export function BarPopover({
  label,
  icon,
  className,
  children,
}: {
  label: string;
  icon: ReactNode;
  className?: string;
  /** What stands in the panel; it is given what closes it. */
  children(close: () => void): ReactNode;
}) {
  const [open, setOpen] = useState(false);
  return (
    <Popover open={open} onOpenChange={setOpen}>
      <PopoverTrigger asChild>
        <IconButton label={label}>{icon}</IconButton>
      </PopoverTrigger>
      <PopoverContent aria-label={label} className={className}>
        {children(() => setOpen(false))}
      </PopoverContent>
    </Popover>
  );
}
