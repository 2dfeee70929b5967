import { db } from "../../db/client";
import type { CatalogKind } from "../../vendors/contract";

/** When a kind of list was last mirrored completely by any vendor; null while it never was. */
export async function catalogAge(kind: CatalogKind): Promise<Date | null> {
  const { _max } = await db().catalogRefresh.aggregate({
    where: { kind, finishedAt: { not: null } },
    _max: { finishedAt: true },
  });
  return _max.finishedAt;
}
