/** A share as its owner sees it. */
export interface ShareAnswer {
  id: string;
  /** Null where the studio's secret has changed since: the address still works, but is not known here any more. */
  url: string | null;
  assetId: string | null;
  collectionId: string | null;
  /** The picture's or the collection's. */
  name: string | null;
  thumbnailUrl: string | null;
  /** Whether prompt, model and the like are shown. */
  details: boolean;
  /** Whether files may be saved. */
  download: boolean;
  createdAt: string;
  expiresAt: string;
  revokedAt: string | null;
  /** How often its page was opened, and when last. */
  opens: number;
  openedAt: string | null;
  status: "open" | "expired" | "revoked";
}
