import { cn } from "@/components/ui/cn";

/** Reads `W:H`; undefined where it is not two positive numbers. */
export function readRatio(text: unknown): { width: number; height: number } | undefined {
  if (typeof text !== "string") return undefined;
  const [width = NaN, height = NaN] = text.split(":").map(Number);
  return width > 0 && height > 0 ? { width, height } : undefined;
}

/** A ratio drawn as an outline of that shape inside a square of `size` pixels. */
export function RatioShape({
  ratio,
  size = 18,
  className,
}: {
  ratio: string;
  size?: number;
  className?: string;
}) {
  const { width, height } = readRatio(ratio) ?? { width: 1, height: 1 };
  const scale = size / Math.max(width, height);
  return (
    <span aria-hidden className="grid place-items-center" style={{ width: size, height: size }}>
      <span
        className={cn("rounded-[2px] border-[1.5px] border-current", className)}
        style={{ width: Math.max(4, width * scale), height: Math.max(4, height * scale) }}
      />
    </span>
  );
}
