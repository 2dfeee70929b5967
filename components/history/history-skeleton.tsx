import { Skeleton } from "@/components/ui/skeleton";

/** The list's shape while its first page is on its way. */
export function HistorySkeleton({ label }: { label: string }) {
  return (
    <div role="status" className="space-y-2">
      <span className="sr-only">{label}</span>
      {[0, 1, 2, 3, 4].map((index) => (
        <Skeleton key={index} className="h-[86px]" />
      ))}
    </div>
  );
}
