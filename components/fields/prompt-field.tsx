"use client";

import { useState } from "react";
import { Textarea } from "@/components/ui/textarea";
import { describedBy, type ControlProps } from "./control-props";
import { FieldFrame } from "./field-frame";

/**
 * Words for the vendor. The counter counts characters as people do (code points) and holds still while an input
 * method is composing, since what it shows then is not yet text.
 */
export function PromptField(control: ControlProps) {
  const text = typeof control.value === "string" ? control.value : "";
  const [composing, setComposing] = useState(false);
  const [settled, setSettled] = useState(0);
  const count = composing ? settled : [...text].length;
  const limit = control.field.limits.maxLength;
  const tooLong = limit !== undefined && count > limit;
  return (
    <FieldFrame
      control={control}
      aside={
        limit !== undefined && (
          <span
            className={tooLong ? "font-medium text-bad" : undefined}
            aria-live={tooLong ? "polite" : undefined}
          >
            {count} / {limit}
          </span>
        )
      }
    >
      <Textarea
        id={control.id}
        value={text}
        rows={control.field.role === "prompt" && !control.optional ? 4 : 3}
        placeholder={control.field.placeholder}
        onChange={(event) => control.onChange(event.target.value)}
        onBlur={control.onBlur}
        onCompositionStart={() => {
          setSettled(count);
          setComposing(true);
        }}
        onCompositionEnd={() => setComposing(false)}
        {...describedBy(control)}
      />
    </FieldFrame>
  );
}
