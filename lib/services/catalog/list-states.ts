import { db } from "../../db/client";
import { JOB_ERROR_CODES, type JobErrorCode } from "../../errors/job-error";
import type { CatalogRefresh } from "../../generated/prisma/client";
import type { CatalogKind } from "../../vendors/contract";
import type { VendorId } from "../../vendors/vendor-ids";

/** How a vendor's mirrored list stands. */
export interface ListState {
  provider: VendorId;
  state: "never" | "mirroring" | "failed" | "fresh";
  /** Entries read so far while it is being mirrored, else all there are. */
  entries: number;
  /** How many the vendor says there are, where it says. */
  total: number | null;
  /** When it was last read to its end, ISO 8601. */
  asOf: string | null;
  /** Why the last reading failed. */
  error: { code: JobErrorCode; vendorMessage: string | null } | null;
}

/** The states of one kind of list. */
export async function listStates(kind: CatalogKind, providers: readonly VendorId[]): Promise<ListState[]> {
  const rows = await db().catalogRefresh.findMany({ where: { kind, provider: { in: [...providers] } } });
  return providers.map((provider) =>
    listState(
      provider,
      rows.find((row) => row.provider === provider),
    ),
  );
}

/** What a refresh's row says of its list. */
export function listState(provider: VendorId, row: CatalogRefresh | undefined): ListState {
  if (!row) return { provider, state: "never", entries: 0, total: null, asOf: null, error: null };
  const { entries, total } = row;
  const asOf = row.completedAt?.toISOString() ?? null;
  const error = readError(row.error);
  const state = row.finishedAt === null ? "mirroring" : error ? "failed" : "fresh";
  return { provider, state, entries, total, asOf, error };
}

function readError(stored: unknown): ListState["error"] {
  if (typeof stored !== "object" || stored === null) return null;
  const { code, vendorMessage }: { code?: unknown; vendorMessage?: unknown } = stored;
  return {
    code: JOB_ERROR_CODES.find((known) => known === code) ?? "internal",
    vendorMessage: typeof vendorMessage === "string" ? vendorMessage : null,
  };
}
