import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

/** A card on the stage in place of a picture: what happened, what it means, what to do. */
export function StageMessage({
  icon: Icon,
  tone = "text-faint",
  title,
  actions,
  children,
}: {
  icon: LucideIcon;
  tone?: string;
  title: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="grid place-items-center overflow-y-auto p-6 max-md:p-3">
      <div role="alert" className="w-full max-w-md floating p-5">
        <div className="flex gap-3">
          <Icon aria-hidden className={cn("mt-0.5 size-5 shrink-0", tone)} strokeWidth={1.8} />
          <div className="min-w-0 flex-1">
            <p className="text-lg font-semibold">{title}</p>
            <div className="mt-1 flex flex-col gap-2 text-base text-muted">{children}</div>
            {actions && <div className="mt-4 flex flex-wrap gap-2">{actions}</div>}
          </div>
        </div>
      </div>
    </div>
  );
}
