"use client";

import type { ReactNode } from "react";
import { createPortal } from "react-dom";
import { DropdownMenu, DropdownMenuContent, DropdownMenuTrigger } from "./dropdown-menu";

/** Where a menu opens, and what gets the focus back when it closes. */
export interface MenuPlace {
  left: number;
  top: number;
  width: number;
  height: number;
  opener: HTMLElement;
}

/** A menu opened at a point or beside a box of the window, for openers that were there before it was loaded. */
export function MenuAt({
  place: { opener, ...box },
  label,
  align,
  onClose,
  children,
}: {
  place: MenuPlace;
  label: string;
  align: "start" | "end";
  onClose(): void;
  children: ReactNode;
}) {
  return createPortal(
    <DropdownMenu open onOpenChange={(open) => !open && onClose()}>
      <DropdownMenuTrigger asChild>
        <span aria-hidden className="pointer-events-none fixed" style={box} />
      </DropdownMenuTrigger>
      <DropdownMenuContent
        align={align}
        aria-label={label}
        aria-labelledby={undefined}
        // Keys and clicks of the menu are none of the business of the grid or strip that its opener stands in.
        onKeyDown={(event) => event.stopPropagation()}
        onClick={(event) => event.stopPropagation()}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          opener.focus();
        }}
      >
        {children}
      </DropdownMenuContent>
    </DropdownMenu>,
    document.body,
  );
}
