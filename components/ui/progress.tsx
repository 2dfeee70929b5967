import { cn } from "./cn";

/** How far something is, 0 to 1; null runs without an end where nobody knows. */
export function Progress({
  value,
  label,
  className,
}: {
  value: number | null;
  label: string;
  className?: string;
}) {
  const percent = value === null ? undefined : Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      className={cn("h-[3px] w-full overflow-hidden rounded-full bg-line-strong", className)}
    >
      <div
        className={cn(
          "h-full rounded-full bg-accent transition-[width]",
          percent === undefined && "w-1/3 animate-[indeterminate_1.4s_ease-in-out_infinite]",
        )}
        style={percent === undefined ? undefined : { width: `${percent}%` }}
      />
    </div>
  );
}
