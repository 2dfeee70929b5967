import { Skeleton } from "@/components/ui/skeleton";
import { CARD_GRID } from "./card-grid";

/** The shape of the collections while they are on their way. */
export function CollectionSkeleton() {
  return (
    <div className={`p-4 ${CARD_GRID}`}>
      {[0, 1, 2, 3, 4, 5].map((index) => (
        <Skeleton key={index} className="aspect-[4/3.6]" />
      ))}
    </div>
  );
}
