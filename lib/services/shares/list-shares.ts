import * as z from "zod";
import { db } from "../../db/client";
import type { ShareAnswer } from "../../answers/share-answer";
import { by, type Actor } from "../audit/actor";
import { recordAudit } from "../audit/record-audit";
import { viewShare, WITH_SHARED } from "./share-view";

export interface SharePage {
  items: ShareAnswer[];
  /** The id the next page starts after. */
  next: string | null;
}

/** A person's shares, newest first; ids are in the order of their making. */
export async function listShares(
  ownerId: string,
  { limit, after }: { limit: number; after: string | null },
): Promise<SharePage> {
  const rows = await db().shareLink.findMany({
    where: { ownerId, ...(after ? { id: { lt: after } } : {}) },
    include: WITH_SHARED,
    orderBy: { id: "desc" },
    take: limit + 1,
  });
  const shown = rows.slice(0, limit);
  return {
    items: shown.map((row) => viewShare(row)),
    next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
  };
}

/** Ends a share at once; one that has ended stays as it is. Null when the person has none of this id. */
export async function revokeShare(
  ownerId: string,
  id: string,
  actor: Actor = { id: ownerId },
): Promise<ShareAnswer | null> {
  if (!z.uuid().safeParse(id).success) return null;
  return db().$transaction(async (transaction) => {
    const { count } = await transaction.shareLink.updateMany({
      where: { id, ownerId, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    const row = await transaction.shareLink.findFirst({ where: { id, ownerId }, include: WITH_SHARED });
    if (!row) return null;
    const share = viewShare(row);
    const target = { kind: "share", id, label: share.name ?? undefined };
    if (count > 0) await recordAudit({ ...by(actor), action: "share.revoked", target }, transaction);
    return share;
  });
}
