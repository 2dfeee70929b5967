"use client";

import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { formValues } from "./form-values";

/** A dialog's form: its fields under each other, and the one button that sends them. */
export function DialogForm({
  submit,
  busy,
  danger = false,
  disabled,
  onSubmit,
  children,
}: {
  /** What the button says. */
  submit: string;
  busy: boolean;
  danger?: boolean;
  disabled?: boolean;
  /** Gets the text fields by name. */
  onSubmit(values: Record<string, string>): void;
  children: ReactNode;
}) {
  return (
    <form
      method="post"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(formValues(event.currentTarget));
      }}
      className="flex flex-col gap-4"
    >
      {children}
      <Button
        type="submit"
        variant={danger ? "danger" : "primary"}
        busy={busy}
        disabled={disabled}
        className="self-end"
      >
        {submit}
      </Button>
    </form>
  );
}
