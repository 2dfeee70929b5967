import type { ReactNode } from "react";

/** A titled list of facts. */
export function DetailList({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-2 text-sm font-semibold">{title}</h2>
      <dl className="space-y-1.5">{children}</dl>
    </section>
  );
}

/** One fact: what it is at the left, its value at the right; `wide` puts a long value below. */
export function DetailRow({ label, wide, children }: { label: string; wide?: boolean; children: ReactNode }) {
  return (
    <div className={wide ? "space-y-1" : "grid grid-cols-[104px_minmax(0,1fr)] gap-3"}>
      <dt className="text-muted">{label}</dt>
      <dd className="min-w-0 break-words text-ink">{children}</dd>
    </div>
  );
}
