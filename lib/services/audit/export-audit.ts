import type { Readable } from "node:stream";
import { csvOf } from "../csv";
import { by, type Actor } from "./actor";
import type { AuditFilter } from "./audit-filter";
import { viewAudit } from "./audit-view";
import { auditRows } from "./list-audit";
import { recordAudit } from "./record-audit";

const BATCH = 1_000;

const COLUMNS = [
  "time",
  "person",
  "email",
  "action",
  "kind",
  "id",
  "what",
  "details",
  "address",
  "program",
] as const;
type Line = Record<(typeof COLUMNS)[number], string>;

/**
 * The entries of a filter as CSV, latest first, a thousand in memory at a time; that they were taken out is an entry
 * itself.
 */
export async function exportAudit(filter: AuditFilter, actor: Actor): Promise<Readable> {
  await recordAudit({ ...by(actor), action: "audit.exported", details: { ...filter } });
  return csvOf(COLUMNS, lines(filter));
}

async function* lines(filter: AuditFilter): AsyncGenerator<Line> {
  let after: bigint | null = null;
  for (;;) {
    const rows: Awaited<ReturnType<typeof auditRows>> = await auditRows(filter, { limit: BATCH, after });
    for (const row of rows) {
      const { at, actor, action, target, details, ip } = viewAudit(row);
      yield {
        time: at,
        person: actor?.name ?? "",
        email: actor?.email ?? "",
        action,
        kind: target?.kind ?? "",
        id: target?.id ?? "",
        what: target?.label ?? "",
        details: JSON.stringify(details),
        address: ip ?? "",
        program: row.userAgent ?? "",
      };
    }
    after = rows.at(-1)?.id ?? null;
    if (after === null || rows.length < BATCH) return;
  }
}
