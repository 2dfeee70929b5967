import type { ComponentProps, ReactNode } from "react";

/** One of the choices of a `ChoiceSelect`. */
export interface Choice {
  value: string;
  label: string;
  /** Stands in faint text at its right. */
  meta?: ReactNode;
  disabled?: boolean;
}

/** What the closed control and its open list both get. */
export interface ChoiceSelectProps extends Omit<ComponentProps<"button">, "value" | "onChange" | "children"> {
  /** Empty while nothing is chosen. */
  value: string;
  onChange(value: string): void;
  choices: readonly Choice[];
  placeholder?: string;
  /** Stands in faint text before the arrow. */
  meta?: ReactNode;
}
