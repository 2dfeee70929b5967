"use client";

import dynamic from "next/dynamic";
import { useRef, useState, type ReactNode } from "react";
import { IconButton } from "@/components/ui/icon-button";

const PanelPopover = dynamic(() => import("./panel-popover").then((module) => module.PanelPopover), {
  ssr: false,
});

/** A button of the gallery's bar with a panel beside it, all of which is loaded when it is first asked for. */
export function PanelButton({
  label,
  icon,
  badge,
  children,
}: {
  label: string;
  icon: ReactNode;
  /** How many of the panel's things are in force. */
  badge?: number;
  /** What stands in the panel; it is given what closes it. */
  children(close: () => void): ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => setOpen(false);
  return (
    <span className="relative">
      <IconButton
        ref={button}
        label={label}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {icon}
      </IconButton>
      {badge !== undefined && badge > 0 && (
        <span
          aria-hidden
          className="pointer-events-none absolute -top-1 -right-1 grid size-4 place-items-center rounded-full bg-accent text-[10px] leading-none font-semibold text-on-accent"
        >
          {badge}
        </span>
      )}
      {open && (
        <PanelPopover label={label} anchor={button} onClose={close}>
          {children(close)}
        </PanelPopover>
      )}
    </span>
  );
}
