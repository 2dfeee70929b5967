"use client";

import * as Slot from "radix-ui/slot";
import { useId, type ReactElement, type ReactNode } from "react";
import { Label } from "./label";

/** A labelled control with its help or, in its place, what is wrong, tied together for screen readers. The child is the control. */
export function Field({
  label,
  aside,
  help,
  error,
  children,
}: {
  label: ReactNode;
  /** Stands at the right of the label: a counter, a size. */
  aside?: ReactNode;
  help?: ReactNode;
  error?: ReactNode;
  children: ReactElement;
}) {
  const id = useId();
  const described = error ? `${id}-error` : help ? `${id}-help` : undefined;
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex items-baseline justify-between gap-2">
        <Label htmlFor={id}>{label}</Label>
        {aside !== undefined && <span className="text-sm text-faint tabular-nums">{aside}</span>}
      </div>
      <Slot.Root id={id} aria-describedby={described} aria-invalid={error ? true : undefined}>
        {children}
      </Slot.Root>
      {help && !error && (
        <p id={`${id}-help`} className="text-sm text-faint">
          {help}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} role="alert" className="text-sm text-bad">
          {error}
        </p>
      )}
    </div>
  );
}
