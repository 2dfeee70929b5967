"use client";

import type { ComponentProps } from "react";
import { cn } from "./cn";

export interface SwitchProps extends Omit<ComponentProps<"input">, "type" | "role" | "checked" | "onChange"> {
  checked: boolean;
  onCheckedChange?(checked: boolean): void;
}

/** On or off, in force at once. Name it with a label or `aria-label`. */
export function Switch({ checked, onCheckedChange, className, ...rest }: SwitchProps) {
  return (
    <span
      className={cn(
        "relative inline-flex h-[18px] w-[30px] shrink-0 items-center rounded-full bg-control-line transition-colors has-checked:bg-accent has-disabled:opacity-50",
        "has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent",
        className,
      )}
    >
      <input
        {...rest}
        type="checkbox"
        role="switch"
        checked={checked}
        onChange={(event) => onCheckedChange?.(event.target.checked)}
        className="peer absolute -inset-[5px] z-1 cursor-pointer appearance-none outline-none disabled:cursor-default"
      />
      <span
        aria-hidden
        className="block size-3.5 translate-x-0.5 rounded-full bg-white shadow-sm transition-transform peer-checked:translate-x-3.5 dark:peer-checked:bg-on-accent"
      />
    </span>
  );
}
