"use client";

import { createContext, use, useId, type ComponentProps, type ReactNode } from "react";
import { cn } from "./cn";

interface Group {
  name: string;
  value: string;
  choose(value: string): void;
}

const GroupContext = createContext<Group | null>(null);

/**
 * Exclusive choices as the browser's own radio buttons: arrow keys move between them. Name the group with
 * `aria-label` or `aria-labelledby`.
 */
export function RadioGroup({
  value,
  onValueChange,
  children,
  ...rest
}: Omit<ComponentProps<"div">, "role" | "onChange"> & { value: string; onValueChange(value: string): void }) {
  const name = useId();
  return (
    <div role="radiogroup" {...rest}>
      <GroupContext value={{ name, value, choose: onValueChange }}>{children}</GroupContext>
    </div>
  );
}

/** One choice, looking as its children and `has-checked:` styles say; the button itself covers it unseen. */
export function RadioItem({
  value,
  name,
  title,
  disabled,
  className,
  children,
}: {
  value: string;
  /** Read aloud instead of the children. */
  name?: string;
  title?: string;
  disabled?: boolean;
  className?: string;
  children: ReactNode;
}) {
  const group = use(GroupContext);
  if (!group) throw new Error("a radio item needs a radio group around it");
  return (
    <label
      title={title}
      className={cn(
        "relative has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent",
        className,
      )}
    >
      <input
        type="radio"
        name={group.name}
        value={value}
        checked={group.value === value}
        onChange={() => group.choose(value)}
        aria-label={name}
        disabled={disabled}
        className="absolute inset-0 size-full cursor-pointer appearance-none rounded-md outline-none disabled:cursor-default"
      />
      {children}
    </label>
  );
}
