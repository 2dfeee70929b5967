"use client";

import { Check, ChevronDown } from "lucide-react";
import * as Primitive from "radix-ui/select";
import type { ComponentProps, ReactNode } from "react";
import { cn } from "./cn";
import { itemStyles, menuStyles } from "./menu-styles";
import { selectTriggerStyles } from "./select-styles";

export const Select = Primitive.Root;

/** The closed control. `meta` stands in faint text before the arrow. */
export function SelectTrigger({
  className,
  placeholder,
  meta,
  ...rest
}: Omit<ComponentProps<typeof Primitive.Trigger>, "children"> & { placeholder?: string; meta?: ReactNode }) {
  return (
    <Primitive.Trigger className={cn(selectTriggerStyles, className)} {...rest}>
      <span className="min-w-0 flex-1 truncate">
        <Primitive.Value placeholder={placeholder} />
      </span>
      {meta && <span className="shrink-0 text-sm text-faint">{meta}</span>}
      <ChevronDown aria-hidden className="size-4 shrink-0 text-faint" />
    </Primitive.Trigger>
  );
}

/** The open list. */
export function SelectContent({ className, children, ...rest }: ComponentProps<typeof Primitive.Content>) {
  return (
    <Primitive.Portal>
      <Primitive.Content
        position="popper"
        sideOffset={4}
        collisionPadding={8}
        className={cn(
          menuStyles,
          "max-h-(--radix-select-content-available-height) min-w-(--radix-select-trigger-width)",
          className,
        )}
        {...rest}
      >
        <Primitive.Viewport>{children}</Primitive.Viewport>
      </Primitive.Content>
    </Primitive.Portal>
  );
}

/** One choice; `meta` stands at its right. */
export function SelectItem({
  className,
  children,
  meta,
  ...rest
}: ComponentProps<typeof Primitive.Item> & { meta?: ReactNode }) {
  return (
    <Primitive.Item className={cn(itemStyles, "pr-8", className)} {...rest}>
      <Primitive.ItemText>{children}</Primitive.ItemText>
      {meta && <span className="ml-auto pl-4 text-sm text-faint">{meta}</span>}
      <Primitive.ItemIndicator className="absolute right-2">
        <Check aria-hidden className="size-4" />
      </Primitive.ItemIndicator>
    </Primitive.Item>
  );
}
