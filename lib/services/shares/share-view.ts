import { canBeShown, assetUrl } from "../assets/asset-view";
import type { ShareAnswer } from "../../answers/share-answer";
import type { Prisma } from "../../db/client";
import { shareToken, shareUrl, tokenHash } from "./share-token";

/** What a view needs besides the row itself. */
export const WITH_SHARED = { asset: true, collection: true } as const satisfies Prisma.ShareLinkInclude;
type Row = Prisma.ShareLinkGetPayload<{ include: typeof WITH_SHARED }>;

export function viewShare(row: Row, now = new Date()): ShareAnswer {
  const { id, assetId, collectionId, asset, collection, details, download, opens } = row;
  const token = shareToken(id);
  const shown = asset ? (canBeShown(asset) ? asset.id : null) : (collection?.coverId ?? null);
  return {
    id,
    url: tokenHash(token) === row.tokenSha256 ? shareUrl(token) : null,
    assetId,
    collectionId,
    name: asset?.name ?? collection?.name ?? null,
    thumbnailUrl: shown && `${assetUrl(shown)}?w=256`,
    details,
    download,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    revokedAt: row.revokedAt?.toISOString() ?? null,
    opens,
    openedAt: row.openedAt?.toISOString() ?? null,
    status: row.revokedAt ? "revoked" : row.expiresAt <= now ? "expired" : "open",
  };
}
