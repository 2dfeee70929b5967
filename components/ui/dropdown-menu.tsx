"use client";

import { Check } from "lucide-react";
import * as Primitive from "radix-ui/dropdown-menu";
import type { ComponentProps } from "react";
import { cn } from "./cn";
import { dangerItemStyles, itemStyles, menuStyles } from "./menu-styles";

export const DropdownMenu = Primitive.Root;
export const DropdownMenuTrigger = Primitive.Trigger;
export const DropdownMenuRadioGroup = Primitive.RadioGroup;
export const DropdownMenuSub = Primitive.Sub;

/** The open menu. */
export function DropdownMenuContent({ className, ...rest }: ComponentProps<typeof Primitive.Content>) {
  return (
    <Primitive.Portal>
      <Primitive.Content
        sideOffset={6}
        collisionPadding={8}
        className={cn(
          menuStyles,
          "max-h-(--radix-dropdown-menu-content-available-height) min-w-44",
          className,
        )}
        {...rest}
      />
    </Primitive.Portal>
  );
}

/** One action. `danger` where it takes something away. */
export function DropdownMenuItem({
  className,
  danger,
  ...rest
}: ComponentProps<typeof Primitive.Item> & { danger?: boolean }) {
  return <Primitive.Item className={cn(itemStyles, danger && dangerItemStyles, className)} {...rest} />;
}

/** One of several choices, ticked when chosen. */
export function DropdownMenuRadioItem({
  className,
  children,
  ...rest
}: ComponentProps<typeof Primitive.RadioItem>) {
  return (
    <Primitive.RadioItem className={cn(itemStyles, "pr-8", className)} {...rest}>
      {children}
      <Primitive.ItemIndicator className="absolute right-2">
        <Check aria-hidden />
      </Primitive.ItemIndicator>
    </Primitive.RadioItem>
  );
}

/** The heading of a group. */
export function DropdownMenuLabel({ className, ...rest }: ComponentProps<typeof Primitive.Label>) {
  return (
    <Primitive.Label className={cn("px-2 pt-1.5 pb-1 text-xs font-medium text-faint", className)} {...rest} />
  );
}

/** A hairline between groups. */
export function DropdownMenuSeparator({ className, ...rest }: ComponentProps<typeof Primitive.Separator>) {
  return <Primitive.Separator className={cn("-mx-1 my-1 h-px bg-line", className)} {...rest} />;
}

/** The line that opens a submenu. */
export function DropdownMenuSubTrigger({ className, ...rest }: ComponentProps<typeof Primitive.SubTrigger>) {
  return (
    <Primitive.SubTrigger
      className={cn(itemStyles, "data-[state=open]:bg-fill-hover", className)}
      {...rest}
    />
  );
}

/** The open submenu. */
export function DropdownMenuSubContent({ className, ...rest }: ComponentProps<typeof Primitive.SubContent>) {
  return (
    <Primitive.Portal>
      <Primitive.SubContent
        collisionPadding={8}
        className={cn(
          menuStyles,
          "max-h-(--radix-dropdown-menu-content-available-height) min-w-40",
          className,
        )}
        {...rest}
      />
    </Primitive.Portal>
  );
}
