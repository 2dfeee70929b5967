import { v7 as uuid } from "uuid";
import * as z from "zod";
import { db } from "../../db/client";
import { by, type Actor } from "../audit/actor";
import { recordAudit } from "../audit/record-audit";
import { shareToken, tokenHash } from "./share-token";
import { viewShare, WITH_SHARED } from "./share-view";
import type { ShareAnswer } from "../../answers/share-answer";

const LONGEST_MS = 366 * 24 * 60 * 60_000;

const inTime = (value: string) => {
  const left = Date.parse(value) - Date.now();
  return left > 0 && left <= LONGEST_MS;
};

/** What is to be shared: one asset or one collection, until when, and what of it. */
export const shareBody = z
  .strictObject({
    assetId: z.uuid().toLowerCase().optional(),
    collectionId: z.uuid().toLowerCase().optional(),
    expiresAt: z.iso
      .datetime()
      .refine(inTime, { params: { code: "invalid_choice" } })
      .meta({ description: "In the future, at most a year." }),
    details: z.boolean().default(false).meta({ description: "Show prompt, model and names too." }),
    download: z.boolean().default(true).meta({ description: "Let the files be saved." }),
  })
  .refine(({ assetId, collectionId }) => (assetId === undefined) !== (collectionId === undefined), {
    path: ["assetId"],
    params: { code: "required" },
  });
export type ShareBody = z.output<typeof shareBody>;

/** Makes a link for people without an account. Null when the person owns no such asset or collection. */
export async function createShare(
  ownerId: string,
  { assetId, collectionId, expiresAt, details, download }: ShareBody,
  actor: Actor = { id: ownerId },
): Promise<ShareAnswer | null> {
  const isTheirs = assetId
    ? await db().asset.findFirst({ where: { id: assetId, ownerId, deletedAt: null } })
    : await db().collection.findFirst({ where: { id: collectionId, ownerId } });
  if (!isTheirs) return null;
  const id = uuid();
  const tokenSha256 = tokenHash(shareToken(id));
  if (!tokenSha256) throw new Error("a token of the studio's own is none");
  const what = { assetId, collectionId };
  const data = { id, ownerId, ...what, tokenSha256, expiresAt: new Date(expiresAt), details, download };
  return db().$transaction(async (transaction) => {
    const row = await transaction.shareLink.create({ data, include: WITH_SHARED });
    const target = { kind: "share", id, label: row.asset?.name ?? row.collection?.name };
    const told = { ...what, expiresAt, download };
    await recordAudit({ ...by(actor), action: "share.created", target, details: told }, transaction);
    return viewShare(row);
  });
}
