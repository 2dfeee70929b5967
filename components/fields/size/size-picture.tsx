import type { Size } from "@/lib/diffusion/sizes";

/** Pixels of the drawing's side. */
const SIDE = 32;

/** The size as a shape inside the largest one the vendor takes. */
export function SizePicture({ size, most }: { size: Size | undefined; most: Size }) {
  const scale = SIDE / Math.max(most.width, most.height);
  const side = (length: number) => Math.max(2, Math.min(SIDE, length * scale));
  return (
    <span
      aria-hidden
      className="relative shrink-0 rounded-sm border border-dashed border-line-strong pointer-coarse:hidden"
      style={{ width: SIDE + 2, height: SIDE + 2 }}
    >
      {size && (
        <span
          className="absolute bottom-0 left-0 rounded-[2px] border border-ink bg-fill-hover transition-[width,height] duration-150"
          style={{ width: side(size.width), height: side(size.height) }}
        />
      )}
    </span>
  );
}
