"use client";

/** Several of some, each with a box to tick. */
export function CheckList({
  label,
  choices,
  chosen,
  onChange,
}: {
  label: string;
  choices: readonly { value: string; label: string; help?: string }[];
  chosen: readonly string[];
  onChange(chosen: string[]): void;
}) {
  const toggle = (value: string) =>
    onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm font-medium text-muted">{label}</legend>
      <div className="max-h-60 overflow-y-auto rounded-lg border border-line px-3 py-1">
        {choices.map(({ value, label: name, help }) => (
          <label key={value} className="flex min-h-9 items-center gap-2.5 pointer-coarse:min-h-11">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={() => toggle(value)}
              className="size-4 shrink-0 accent-accent"
            />
            <span className="min-w-0 truncate">{name}</span>
            {help && <span className="min-w-0 truncate text-sm text-muted">{help}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
