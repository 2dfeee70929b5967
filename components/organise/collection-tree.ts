import type { CollectionAnswer } from "@/lib/answers/collection-answer";

/** A collection with those that lie in it. */
export interface CollectionBranch {
  collection: CollectionAnswer;
  inside: CollectionAnswer[];
}

/** Collections as people read them: by name, each with its inner ones behind it. */
export function collectionTree(
  collections: readonly CollectionAnswer[],
  compare: (a: string, b: string) => number,
): CollectionBranch[] {
  const byName = [...collections].sort((a, b) => compare(a.name, b.name));
  const known = new Set(collections.map(({ id }) => id));
  const isInner = ({ parentId }: CollectionAnswer) => parentId !== null && known.has(parentId);
  return byName
    .filter((collection) => !isInner(collection))
    .map((collection) => ({
      collection,
      inside: byName.filter(({ parentId }) => parentId === collection.id),
    }));
}
