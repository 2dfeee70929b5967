import { db } from "../../db/client";
import type { CatalogKind } from "../../vendors/contract";
import { VENDORS } from "../../vendors/registry";
import { VENDOR_IDS, type VendorId } from "../../vendors/vendor-ids";

/** How a vendor's mirrored list stands. `refreshedAt` is the last success's or failure's end, ISO 8601. */
export interface CatalogState {
  provider: VendorId;
  kind: CatalogKind;
  entries: number;
  state: "never" | "running" | "failed" | "fresh";
  refreshedAt: string | null;
}

/** Every list the vendors keep, fetched or not. */
export async function catalogStates(): Promise<CatalogState[]> {
  const rows = await db().catalogRefresh.findMany();
  const lists = VENDOR_IDS.flatMap((provider) =>
    (VENDORS[provider]?.manifest.catalogs ?? []).map((kind) => ({ provider, kind })),
  );
  return lists.map(({ provider, kind }) => {
    const row = rows.find((each) => each.provider === provider && each.kind === kind);
    if (!row) return { provider, kind, entries: 0, state: "never", refreshedAt: null };
    const state = row.finishedAt === null ? "running" : row.error === null ? "fresh" : "failed";
    return {
      provider,
      kind,
      entries: row.entries,
      state,
      refreshedAt: row.finishedAt?.toISOString() ?? null,
    };
  });
}
