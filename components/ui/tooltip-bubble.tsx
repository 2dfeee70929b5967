"use client";

import * as Primitive from "radix-ui/tooltip";
import { useEffect, useState, type ReactNode } from "react";
import { createPortal, flushSync } from "react-dom";
import { Kbd } from "./kbd";

export type TooltipSide = Primitive.TooltipContentProps["side"];

/**
 * A tooltip that is shown. It stands beside a stand-in of its control's size: the control itself was on the page
 * before any of this was loaded.
 */
export function TooltipBubble({
  id,
  anchor,
  side,
  shortcut,
  onClose,
  onStay,
  onLeave,
  children,
}: {
  /** Of the hidden text that describes the control meanwhile. */
  id: string;
  anchor: HTMLElement;
  side: TooltipSide;
  shortcut?: string;
  onClose(): void;
  /** The pointer came over to it; a tooltip stays as long as it is pointed at. */
  onStay(): void;
  onLeave(): void;
  children: ReactNode;
}) {
  const [box] = useState(() => anchor.getBoundingClientRect());
  const { left, top, width, height } = box;
  useEffect(() => {
    const scrolled = ({ target }: Event) => target instanceof Node && target.contains(anchor) && onClose();
    window.addEventListener("scroll", scrolled, { capture: true, passive: true });
    return () => window.removeEventListener("scroll", scrolled, { capture: true });
  }, [anchor, onClose]);
  // Gone before the layers beneath hear of it, so that Escape does what it would do without a tooltip.
  useEffect(() => {
    const escaped = ({ key }: KeyboardEvent) => key === "Escape" && flushSync(onClose);
    window.addEventListener("keydown", escaped, { capture: true });
    return () => window.removeEventListener("keydown", escaped, { capture: true });
  }, [onClose]);
  return createPortal(
    <Primitive.Provider>
      <Primitive.Root open onOpenChange={(open) => !open && onClose()}>
        <Primitive.Trigger asChild>
          <span aria-hidden className="pointer-events-none fixed" style={{ left, top, width, height }} />
        </Primitive.Trigger>
        <span id={id} hidden>
          {children}
        </span>
        <Primitive.Portal>
          <Primitive.Content
            side={side}
            sideOffset={6}
            collisionPadding={8}
            onPointerEnter={onStay}
            onPointerLeave={onLeave}
            className="z-50 flex max-w-72 animate-in items-center gap-2 rounded-md bg-primary px-2 py-1 text-sm text-on-primary shadow-float duration-100 fade-in-0"
          >
            {children}
            {shortcut && <Kbd className="border-current/40 text-current">{shortcut}</Kbd>}
          </Primitive.Content>
        </Primitive.Portal>
      </Primitive.Root>
    </Primitive.Provider>,
    document.body,
  );
}
