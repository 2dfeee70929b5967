import type { ReactNode } from "react";

/** The second row of the viewer's bar: what belongs to the way the picture is looked at. */
export function BarRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div
      role="group"
      aria-label={label}
      className="flex min-h-11 shrink-0 flex-wrap items-center gap-x-4 gap-y-1 border-b border-line bg-panel px-3 py-1.5 text-sm"
    >
      {children}
    </div>
  );
}
