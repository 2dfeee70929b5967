import type { ReactNode } from "react";
import { Segmented } from "@/components/ui/segmented";

/** One question of the dialogue with a few answers side by side. */
export function ChoiceRow<V extends string>({
  label,
  value,
  options,
  onChange,
  help,
}: {
  label: string;
  value: V;
  options: readonly { value: V; label: string }[];
  onChange(value: V): void;
  help?: ReactNode;
}) {
  return (
    <div className="space-y-1.5">
      <p aria-hidden className="text-base font-medium">
        {label}
      </p>
      <Segmented stretch label={label} value={value} onValueChange={onChange} options={options} />
      {help && <p className="text-sm text-muted">{help}</p>}
    </div>
  );
}
