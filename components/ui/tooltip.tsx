"use client";

import dynamic from "next/dynamic";
import * as Slot from "radix-ui/slot";
import { useId, type ReactNode } from "react";
import type { TooltipSide } from "./tooltip-bubble";
import { useTooltip } from "./use-tooltip";

const TooltipBubble = dynamic(() => import("./tooltip-bubble").then((module) => module.TooltipBubble), {
  ssr: false,
});

/**
 * A short name or purpose beside its control on hover and focus, loaded with the first one shown. The child must
 * be one focusable element.
 */
export function Tooltip({
  content,
  shortcut,
  side = "bottom",
  children,
}: {
  content: ReactNode;
  shortcut?: string;
  side?: TooltipSide;
  children: ReactNode;
}) {
  const id = useId();
  const { anchor, control, close, stay, leave } = useTooltip();
  return (
    <>
      <Slot.Root {...control} aria-describedby={anchor ? id : undefined}>
        {children}
      </Slot.Root>
      {anchor && (
        <TooltipBubble
          id={id}
          anchor={anchor}
          side={side}
          shortcut={shortcut}
          onClose={close}
          onStay={stay}
          onLeave={leave}
        >
          {content}
        </TooltipBubble>
      )}
    </>
  );
}
