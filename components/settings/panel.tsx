import type { ComponentProps, ReactNode } from "react";
import { cn } from "@/components/ui/cn";

/** A bordered surface that holds rows or a form. */
export function Panel({ className, ...rest }: ComponentProps<"div">) {
  return <div className={cn("rounded-xl border border-line bg-panel", className)} {...rest} />;
}

/** One line of a panel: words on the left, the control on the right, under each other where it is narrow. */
export function PanelRow({
  title,
  text,
  children,
}: {
  title: ReactNode;
  text?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="flex min-h-13 flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line px-4 py-2.5 last:border-b-0">
      <div className="min-w-0 flex-1 basis-44">
        <div className="font-medium">{title}</div>
        {text && <div className="text-sm text-muted">{text}</div>}
      </div>
      {children}
    </div>
  );
}
