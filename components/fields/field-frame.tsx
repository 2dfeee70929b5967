"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Label } from "@/components/ui/label";
import { givenDefault } from "@/lib/client/form/default-values";
import type { ControlProps } from "./control-props";

/**
 * A field's label, what stands at its right (a counter, a size), the control, its help and what is wrong with it.
 * A `group` frame names several controls at once; otherwise the label belongs to the one with the control's id.
 */
export function FieldFrame({
  control,
  aside,
  group = false,
  beside,
  children,
}: {
  control: ControlProps;
  aside?: ReactNode;
  group?: boolean;
  /** A control that stands in the label's own line instead of under it. */
  beside?: ReactNode;
  children?: ReactNode;
}) {
  const t = useTranslations("form");
  const { id, field, path, issues, optional } = control;
  const help = isPlain(control) ? undefined : field.help;
  const words = (
    <>
      {field.label}
      {optional && givenDefault(field) === undefined && (
        <span className="ml-1.5 font-normal text-faint">{t("optional")}</span>
      )}
    </>
  );
  return (
    <div
      data-field={path}
      data-invalid={issues.length > 0 || undefined}
      role={group ? "group" : undefined}
      aria-labelledby={group ? `${id}-label` : undefined}
      aria-describedby={group && issues.length > 0 ? `${id}-issues` : undefined}
      className="flex min-w-0 flex-col gap-1.5"
    >
      <div className="flex min-h-[18px] items-center justify-between gap-3">
        {group ? (
          <span id={`${id}-label`} className="text-sm font-medium text-ink">
            {words}
          </span>
        ) : (
          <Label id={`${id}-label`} htmlFor={id}>
            {words}
          </Label>
        )}
        {aside !== undefined && <span className="shrink-0 text-sm text-faint tabular-nums">{aside}</span>}
        {beside}
      </div>
      {children}
      {help && (
        <p id={`${id}-help`} className="text-sm text-faint">
          {help}
        </p>
      )}
      <FieldIssues control={control} />
    </div>
  );
}

/** Controls that need no explanation once they hold something. */
const CLEAR_WHEN_FILLED: readonly string[] = [
  "picture",
  "checkpoint",
  "vae",
  "weightedPrompt",
  "weightedNegativePrompt",
];

/** Where the label, the range beside it or the chosen picture already says what the help would say. */
function isPlain({ field, value }: ControlProps): boolean {
  if (field.role === "count" || field.control === "seed") return true;
  if (CLEAR_WHEN_FILLED.includes(field.control)) return typeof value === "string" && value !== "";
  const { min, max } = field.limits;
  return field.control === "number" && min !== undefined && max !== undefined;
}

function FieldIssues({ control: { id, issues } }: { control: ControlProps }) {
  if (issues.length === 0) return null;
  const messages = [...new Set(issues.map(({ message }) => message))];
  return (
    <div id={`${id}-issues`} role="alert" className="flex flex-col gap-0.5 text-sm text-bad">
      {messages.map((message) => (
        <p key={message}>{message}</p>
      ))}
    </div>
  );
}
