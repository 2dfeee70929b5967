import { cn } from "./cn";

/** A person as the first character of the name. Decorative: the name stands beside it. */
export function Avatar({ name, className }: { name: string; className?: string }) {
  const [initial = "?"] = [...name.trim()];
  return (
    <span
      aria-hidden
      className={cn(
        "grid size-[26px] shrink-0 place-items-center rounded-full bg-primary text-xs font-semibold text-on-primary",
        className,
      )}
    >
      {initial.toLocaleUpperCase()}
    </span>
  );
}
