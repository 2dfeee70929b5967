"use client";

import * as Primitive from "radix-ui/popover";
import type { ComponentProps } from "react";
import { cn } from "./cn";

export const Popover = Primitive.Root;
export const PopoverTrigger = Primitive.Trigger;

/** A floating panel beside its trigger. Name it with `aria-label`. */
export function PopoverContent({ className, ...rest }: ComponentProps<typeof Primitive.Content>) {
  return (
    <Primitive.Portal>
      <Primitive.Content
        sideOffset={6}
        collisionPadding={8}
        className={cn(
          "z-50 max-h-(--radix-popover-content-available-height) w-72 overflow-y-auto floating p-3 duration-120 outline-none data-[state=open]:animate-in data-[state=open]:fade-in-0",
          className,
        )}
        {...rest}
      />
    </Primitive.Portal>
  );
}
