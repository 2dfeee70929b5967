"use client";

import { ChevronRight } from "lucide-react";
import * as Collapsible from "radix-ui/collapsible";
import { useState, type ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { useReveal } from "../use-reveal";

/** One item of a list as a card that folds up to its name. */
export function ItemCard({
  path,
  title,
  detail,
  icon,
  dimmed,
  wrong,
  actions,
  children,
}: {
  path: string;
  title: string;
  /** What the item is set to, read while it is folded. */
  detail: string;
  icon?: ReactNode;
  dimmed?: boolean;
  wrong: boolean;
  actions: ReactNode;
  children: ReactNode;
}) {
  const [open, setOpen] = useState(true);
  useReveal(wrong, () => setOpen(true));
  return (
    <li data-item={path}>
      <Collapsible.Root
        open={open}
        onOpenChange={setOpen}
        className={cn("rounded-lg border", wrong ? "border-bad" : "border-line")}
      >
        <div className="flex h-10 items-center gap-1 pr-1.5 pl-1 pointer-coarse:h-12">
          <Collapsible.Trigger className="group flex h-full min-w-0 flex-1 items-center gap-1.5 rounded-md text-left text-sm">
            <ChevronRight
              aria-hidden
              className="size-3.5 shrink-0 text-faint transition-transform group-data-[state=open]:rotate-90"
            />
            {icon}
            <span className={cn("shrink-0 font-medium", dimmed && "text-faint")}>{title}</span>
            <span className="min-w-0 truncate text-faint">{detail}</span>
          </Collapsible.Trigger>
          {actions}
        </div>
        <Collapsible.Content className="flex flex-col gap-3.5 px-2.5 pt-1 pb-2.5">
          {children}
        </Collapsible.Content>
      </Collapsible.Root>
    </li>
  );
}
