"use client";

import { useState, type ReactNode } from "react";
import { formValues } from "@/components/forms/form-values";
import { useAction } from "@/components/forms/use-action";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { ActionResult } from "@/lib/errors/action-result";

/**
 * A form of the auth pages: fields with their errors, one button, and off to where the server says. It posts, so
 * that a click before the page is alive can never put a password into the address.
 */
export function AuthForm({
  action,
  submitLabel,
  children,
}: {
  action(values: Record<string, string>): Promise<ActionResult<{ goTo: string }>>;
  submitLabel: string;
  children(errors: Record<string, string | undefined>): ReactNode;
}) {
  const [leaving, setLeaving] = useState(false);
  const { run, busy, message, fields } = useAction(action, ({ goTo }) => {
    setLeaving(true);
    // Loaded afresh, so that nothing drawn for another session is left.
    window.location.replace(goTo);
  });
  return (
    <form
      method="post"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        run(formValues(event.currentTarget));
      }}
      className="flex flex-col gap-4"
    >
      {message && (
        <Notice tone="bad" live>
          {message}
        </Notice>
      )}
      {children(fields)}
      <Button type="submit" variant="primary" size="lg" busy={busy || leaving} className="mt-1">
        {submitLabel}
      </Button>
    </form>
  );
}
