import { useId, type ReactNode } from "react";

/** A titled part of a settings page. `action` stands beside the title. */
export function Section({
  title,
  text,
  action,
  children,
}: {
  title: ReactNode;
  text?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className="mb-3 flex items-end justify-between gap-4">
        <div className="min-w-0">
          <h2 id={id} className="text-lg font-semibold">
            {title}
          </h2>
          {text && <p className="mt-0.5 text-base text-muted">{text}</p>}
        </div>
        {action}
      </div>
      {children}
    </section>
  );
}
