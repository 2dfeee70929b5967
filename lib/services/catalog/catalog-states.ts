import { db } from "../../db/client";
import type { CatalogKind } from "../../vendors/contract";
import { VENDORS } from "../../vendors/registry";
import { VENDOR_IDS } from "../../vendors/vendor-ids";
import { listState, type ListState } from "./list-states";

export interface CatalogState extends ListState {
  kind: CatalogKind;
}

/** Every list the vendors keep, fetched or not. */
export async function catalogStates(): Promise<CatalogState[]> {
  const rows = await db().catalogRefresh.findMany();
  return VENDOR_IDS.flatMap((provider) =>
    (VENDORS[provider]?.manifest.catalogs ?? []).map((kind) => {
      const row = rows.find((each) => each.provider === provider && each.kind === kind);
      return { kind, ...listState(provider, row) };
    }),
  );
}
