import { Slider } from "@/components/ui/slider";

/** A short slider with its name before and its value after it. */
export function LabelledSlider({
  label,
  value,
  text,
  onChange,
  min,
  max,
}: {
  label: string;
  value: number;
  /** The value as a person reads it. */
  text: string;
  onChange(value: number): void;
  min?: number;
  max?: number;
}) {
  return (
    <>
      <span className="max-sm:sr-only">{label}</span>
      <Slider
        className="w-[88px] shrink-0 max-sm:w-16"
        label={label}
        min={min}
        max={max}
        value={value}
        step={1}
        valueText={text}
        onValueChange={onChange}
      />
      <b className="min-w-9 font-medium text-ink tabular-nums max-sm:min-w-0">{text}</b>
    </>
  );
}
