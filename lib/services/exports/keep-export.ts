import { v7 as uuid } from "uuid";
import * as z from "zod";
import { db, type Prisma } from "../../db/client";
import { by, type Actor } from "../audit/actor";
import { recordAudit } from "../audit/record-audit";
import { exportWish, type ExportWish } from "./export-wish";

/** How long an export may be fetched. */
const KEPT_HOURS = 24;

/** Where an export is fetched. */
export interface ExportView {
  id: string;
  url: string;
  /** Until when. */
  expiresAt: string;
}

/**
 * Keeps a wish, checked before, as it was sent: it is parsed again when a browser fetches the archive as a plain
 * download.
 */
export async function keepExport(
  ownerId: string,
  request: unknown,
  actor: Actor = { id: ownerId },
): Promise<ExportView> {
  const wish = z.record(z.string(), z.json()).parse(request) as Prisma.InputJsonObject;
  const { id, createdAt } = await db().$transaction(async (transaction) => {
    const row = await transaction.export.create({ data: { id: uuid(), ownerId, wish } });
    const target = { kind: "export", id: row.id };
    const details = { count: Array.isArray(wish.ids) ? wish.ids.length : null };
    await recordAudit({ ...by(actor), action: "export.created", target, details }, transaction);
    return row;
  });
  const expiresAt = new Date(createdAt.getTime() + KEPT_HOURS * 3_600_000).toISOString();
  return { id, url: `/api/v1/exports/${id}/file`, expiresAt };
}

/** What one of a person's exports packs, and when it was asked for; null for another's, an unknown and an old one. */
export async function findExport(
  ownerId: string,
  id: string,
): Promise<{ wish: ExportWish; createdAt: Date } | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const row = await db().export.findFirst({ where: { id, ownerId, createdAt: { gt: oldest() } } });
  const wish = exportWish.safeParse(row?.wish);
  return row && wish.success ? { wish: wish.data, createdAt: row.createdAt } : null;
}

/** Forgets exports that are too old to be fetched. */
export async function sweepExports(): Promise<void> {
  await db().export.deleteMany({ where: { createdAt: { lte: oldest() } } });
}

function oldest(): Date {
  return new Date(Date.now() - KEPT_HOURS * 3_600_000);
}
