"use client";

import { Command } from "cmdk";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

/** One line of the palette. `value` tells it from the others; it is found by its keywords, best by the first. */
export function PaletteItem({
  value,
  keywords,
  icon,
  meta,
  onSelect,
  className,
  children,
}: {
  value: string;
  keywords: string[];
  icon: ReactNode;
  meta?: ReactNode;
  onSelect(): void;
  className?: string;
  children: ReactNode;
}) {
  return (
    <Command.Item
      value={value}
      keywords={keywords}
      onSelect={onSelect}
      className={cn(
        "flex h-9 cursor-pointer items-center gap-3 rounded-md px-2.5 data-[selected=true]:bg-fill-hover pointer-coarse:h-11 [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-muted",
        className,
      )}
    >
      {icon}
      <span className="truncate">{children}</span>
      {meta && <span className="ml-auto truncate text-sm text-muted">{meta}</span>}
    </Command.Item>
  );
}
