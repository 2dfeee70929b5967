import { Skeleton } from "@/components/ui/skeleton";

const SHAPES = [1, 0.75, 1.33, 1, 1.78, 0.66, 1, 1.5, 0.75, 1, 1.33, 1, 0.8, 1.6];

/** The grid's shape while its first page is on its way. */
export function GallerySkeleton({ label }: { label: string }) {
  return (
    <div role="status" className="flex flex-wrap gap-2 overflow-hidden p-3.5">
      <span className="sr-only">{label}</span>
      {SHAPES.map((ratio, index) => (
        <Skeleton key={index} className="h-[132px] grow md:h-[216px]" style={{ aspectRatio: ratio }} />
      ))}
    </div>
  );
}
