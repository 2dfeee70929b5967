import { useId, type ReactNode } from "react";

/** Settings that belong together, under a quiet heading. */
export function SettingGroup({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className="not-first:mt-6">
      <h4 id={id} className="mb-3 text-xs font-medium text-faint">
        {title}
      </h4>
      <div className="grid items-start gap-x-4 gap-y-5 sm:grid-cols-2">{children}</div>
    </div>
  );
}
