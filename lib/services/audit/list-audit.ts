import { db, Prisma } from "../../db/client";
import { auditConditions, type AuditFilter } from "./audit-filter";
import { viewAudit, type AuditRow, type AuditView } from "./audit-view";

/** The entries of a filter, latest first, after one of them; `next` is where to go on. */
export async function listAudit(
  filter: AuditFilter,
  { limit, after }: { limit: number; after: string | null },
): Promise<{ items: AuditView[]; next: string | null }> {
  const rows = await auditRows(filter, { limit: limit + 1, after: after === null ? null : BigInt(after) });
  const items = rows.slice(0, limit).map(viewAudit);
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}

/** Rows of the log, latest first. */
export function auditRows(
  filter: AuditFilter,
  { limit, after }: { limit: number; after: bigint | null },
): Promise<AuditRow[]> {
  const place = after === null ? Prisma.empty : Prisma.sql`AND entry.id < ${after}`;
  return db().$queryRaw<AuditRow[]>`
    SELECT entry.*, person.name, person.email FROM audit_entry AS entry
    LEFT JOIN "user" person ON person.id = entry."actorId"
    WHERE ${auditConditions(filter)} ${place} ORDER BY entry.id DESC LIMIT ${limit}`;
}
