import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "./cn";

/** What an empty place shows: what will be here and the one thing to do first. */
export function EmptyState({
  icon: Icon,
  title,
  action,
  className,
  children,
}: {
  icon: LucideIcon;
  title: ReactNode;
  action?: ReactNode;
  className?: string;
  children?: ReactNode;
}) {
  return (
    <div className={cn("flex flex-col items-center px-6 py-10 text-center", className)}>
      <Icon aria-hidden className="mb-3 size-6 text-faint" strokeWidth={1.5} />
      <p className="text-lg font-medium">{title}</p>
      {children && <div className="mt-1 max-w-sm text-base text-muted">{children}</div>}
      {action && <div className="mt-4 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
