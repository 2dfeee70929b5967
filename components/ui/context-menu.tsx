"use client";

import * as Primitive from "radix-ui/context-menu";
import type { ComponentProps } from "react";
import { cn } from "./cn";
import { dangerItemStyles, itemStyles, menuStyles } from "./menu-styles";

export const ContextMenu = Primitive.Root;
export const ContextMenuTrigger = Primitive.Trigger;
export const ContextMenuSub = Primitive.Sub;

/** The open menu. */
export function ContextMenuContent({ className, ...rest }: ComponentProps<typeof Primitive.Content>) {
  return (
    <Primitive.Portal>
      <Primitive.Content
        collisionPadding={8}
        className={cn(
          menuStyles,
          "max-h-(--radix-context-menu-content-available-height) min-w-44",
          className,
        )}
        {...rest}
      />
    </Primitive.Portal>
  );
}

/** One action. `danger` where it takes something away. */
export function ContextMenuItem({
  className,
  danger,
  ...rest
}: ComponentProps<typeof Primitive.Item> & { danger?: boolean }) {
  return <Primitive.Item className={cn(itemStyles, danger && dangerItemStyles, className)} {...rest} />;
}

/** A hairline between groups. */
export function ContextMenuSeparator({ className, ...rest }: ComponentProps<typeof Primitive.Separator>) {
  return <Primitive.Separator className={cn("-mx-1 my-1 h-px bg-line", className)} {...rest} />;
}

/** The line that opens a submenu. */
export function ContextMenuSubTrigger({ className, ...rest }: ComponentProps<typeof Primitive.SubTrigger>) {
  return (
    <Primitive.SubTrigger
      className={cn(itemStyles, "data-[state=open]:bg-fill-hover", className)}
      {...rest}
    />
  );
}

/** The open submenu. */
export function ContextMenuSubContent({ className, ...rest }: ComponentProps<typeof Primitive.SubContent>) {
  return (
    <Primitive.Portal>
      <Primitive.SubContent
        collisionPadding={8}
        className={cn(
          menuStyles,
          "max-h-(--radix-context-menu-content-available-height) min-w-40",
          className,
        )}
        {...rest}
      />
    </Primitive.Portal>
  );
}
