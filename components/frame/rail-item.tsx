"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { Tooltip } from "@/components/ui/tooltip";

/** One destination of the rail. Its purpose is the tooltip; without names shown, the name is too. */
export function RailItem({
  href,
  icon,
  name,
  purpose,
  active,
  dimmed,
  collapsed,
  onNavigate,
}: {
  href: string;
  icon: ReactNode;
  name: string;
  purpose?: string;
  active: boolean;
  /** It leads somewhere, but nothing can be done there now. */
  dimmed?: boolean;
  collapsed: boolean;
  onNavigate?(): void;
}) {
  const link = (
    <Link
      href={href}
      onClick={onNavigate}
      aria-current={active ? "page" : undefined}
      aria-label={collapsed ? name : undefined}
      className={cn(
        "flex h-[30px] items-center gap-[9px] rounded-md px-2.5 text-base text-muted transition-colors hover:bg-fill hover:text-ink focus-visible:-outline-offset-2 pointer-coarse:h-10 [&_svg]:size-4 [&_svg]:shrink-0",
        dimmed && !active && "text-faint [&_svg]:opacity-50",
        active && "bg-fill-hover font-medium text-ink hover:bg-fill-hover",
      )}
    >
      {icon}
      {!collapsed && <span className="truncate">{name}</span>}
    </Link>
  );
  const hint = collapsed ? (
    <span>
      {name}
      {purpose && <span className="block opacity-75">{purpose}</span>}
    </span>
  ) : (
    purpose
  );
  return hint ? (
    <Tooltip content={hint} side="right">
      {link}
    </Tooltip>
  ) : (
    link
  );
}
