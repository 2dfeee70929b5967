/** Who besides its owner reaches a collection. */
export const SHARINGS = ["private", "read", "write"] as const;
export type Sharing = (typeof SHARINGS)[number];

/** A collection as one reader sees it. */
export interface CollectionAnswer {
  id: string;
  name: string;
  /** The collection it lies in; those are not nested further. */
  parentId: string | null;
  /** One that lies in another is shared as that one is. */
  sharing: Sharing;
  /** Whether it is the reader's: only its owner renames, moves, shares and deletes it. */
  own: boolean;
  ownerName: string;
  /** Whether the reader may add pictures and take them out. */
  mayAdd: boolean;
  /** How many pictures the reader finds in it; stops at 1,000, which then stands for that many or more. */
  count: number;
  /** The picture it is shown by: the one its owner chose, else the one added last. */
  coverId: string | null;
  /** Whether its owner chose the cover. */
  coverChosen: boolean;
  createdAt: string;
  updatedAt: string;
}
