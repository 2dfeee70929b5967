import type { RequestOrigin } from "../../auth/request-origin";
import type { JsonValue } from "../../capabilities/json";
import { db, type Database } from "../../db/client";
import { comparable, gramsOf } from "../search/terms";
import type { AuditAction } from "./actions";
import type { AuditDetails, KnownDetails } from "./details";
import { withoutSecrets } from "./without-secrets";

/** Something for the log. */
export interface AuditEvent<Details extends AuditDetails = AuditDetails> {
  /** Who did it; null: the studio itself, or somebody who did not get in. */
  actorId: string | null;
  action: AuditAction;
  /** What it was done to. `label` is what people know it by, as it was then. */
  target?: { kind: string; id: string; label?: string };
  /** What changed. Fields named like secrets are left out, but no caller should rely on it. */
  details?: KnownDetails<Details>;
  /** Where the request came from, of `Person.from` or `Caller.from`. */
  request?: RequestOrigin;
}

const LONGEST_SEARCH = 2_000;

/**
 * Adds an entry to the append-only audit log; in a transaction, together with what it tells of. Throws when it cannot be
 * written: what is to be logged does not happen unlogged.
 */
export async function recordAudit<Details extends AuditDetails>(
  { actorId, action, target, details, request }: AuditEvent<Details>,
  database: Database = db(),
): Promise<void> {
  const kept = withoutSecrets(details ?? {});
  const label = target?.label?.slice(0, 200);
  const words = [label, target?.id, request?.ip, ...wordsIn(kept)].filter(Boolean).join(" ");
  const searchText = comparable(words).slice(0, LONGEST_SEARCH);
  await database.auditEntry.createMany({
    data: {
      actorId,
      action,
      targetKind: target?.kind,
      targetId: target?.id,
      targetLabel: label,
      details: kept,
      ip: request?.ip,
      userAgent: request?.userAgent,
      searchText,
      searchGrams: gramsOf(searchText),
    },
  });
}

/** Every text and number of the details, for search. */
function wordsIn(value: JsonValue): string[] {
  if (typeof value === "string" || typeof value === "number") return [String(value)];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}
