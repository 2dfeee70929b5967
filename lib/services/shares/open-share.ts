import { db, type Prisma } from "../../db/client";
import { tokenHash } from "./share-token";

const WITH_OWNER = {
  owner: { select: { disabledAt: true } },
  collection: { select: { name: true } },
} as const satisfies Prisma.ShareLinkInclude;

/** A share that works now. */
export type OpenShare = Prisma.ShareLinkGetPayload<{ include: typeof WITH_OWNER }>;

/**
 * What the address of a share stands for. Null for an unknown, an ended and a revoked one, and for one whose owner
 * was shut out: nobody learns which.
 */
export async function findOpenShare(token: string): Promise<OpenShare | null> {
  const tokenSha256 = tokenHash(token);
  if (!tokenSha256) return null;
  const share = await db().shareLink.findUnique({ where: { tokenSha256 }, include: WITH_OWNER });
  if (!share || share.revokedAt || share.expiresAt <= new Date() || share.owner.disabledAt) return null;
  return share;
}

/** Counts a visit. */
export async function countOpening({ id }: OpenShare): Promise<void> {
  await db().shareLink.update({ where: { id }, data: { opens: { increment: 1 }, openedAt: new Date() } });
}
