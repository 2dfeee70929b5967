import Link from "next/link";
import { cn } from "@/components/ui/cn";

/** The studio's sign: one rounded square with all hues. */
export function BrandMark({ className }: { className?: string }) {
  return (
    <span
      aria-hidden
      className={cn(
        "size-[18px] shrink-0 rounded-[5px] bg-[conic-gradient(from_210deg,#f4b740,#e5533d,#7a5cff,#2aa6a0,#f4b740)]",
        className,
      )}
    />
  );
}

/** The sign and the name, leading home. */
export function BrandLink({ name, markOnly }: { name: string; markOnly?: boolean }) {
  return (
    <Link
      href="/"
      aria-label={name}
      className="flex h-8 min-w-0 items-center gap-2 rounded-md px-[9px] text-[14px] font-semibold"
    >
      <BrandMark />
      {!markOnly && <span className="truncate">{name}</span>}
    </Link>
  );
}
