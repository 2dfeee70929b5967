/** A share as the API tells its owner of it. */
export interface ShareJson {
  id: string;
  url: string | null;
  assetId: string | null;
  collectionId: string | null;
  name: string | null;
  thumbnailUrl: string | null;
  details: boolean;
  download: boolean;
  createdAt: string;
  expiresAt: string;
  revokedAt: string | null;
  opens: number;
  openedAt: string | null;
  status: "open" | "expired" | "revoked";
}

/** What is to be shared: pictures of one's own, or a collection. */
export type Shared = { assetIds: readonly string[] } | { collectionId: string };
