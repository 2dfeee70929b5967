import { db, Prisma } from "../../db/client";
import { WITH_JOB } from "../assets/asset-view";
import { checkRow } from "./check-row";
import { fileHash } from "./file-hash";
import type { Finding } from "./finding";
import type { VerifyOptions } from "./verify-options";

const BATCH = 200;

/**
 * Looks from every row, those in the trash too, for its files, in the order of their keys. A file that several rows
 * share is read once.
 */
export async function* checkRows(options: VerifyOptions): AsyncGenerator<Finding> {
  const { prefix = "", after = "", repair, onProgress } = options;
  let place = { key: after, id: "ffffffff-ffff-ffff-ffff-ffffffffffff" };
  let read: { key: string; hash: string | null } | undefined;
  for (let checked = 0; ;) {
    const found = await db().$queryRaw<{ id: string; key: string }[]>`
      SELECT id, "storageKey" AS key FROM asset
      WHERE ${prefix === "" ? Prisma.sql`true` : Prisma.sql`starts_with("storageKey", ${prefix})`}
        AND ("storageKey", id) > (${place.key}, ${place.id}::uuid)
      ORDER BY "storageKey", id LIMIT ${BATCH}`;
    const rows = await db().asset.findMany({
      where: { id: { in: found.map(({ id }) => id) } },
      include: WITH_JOB,
      orderBy: [{ storageKey: "asc" }, { id: "asc" }],
    });
    for (const row of rows) {
      if (read?.key !== row.storageKey) read = { key: row.storageKey, hash: await fileHash(row.storageKey) };
      for await (const finding of checkRow(row, read.hash, repair)) {
        if (finding.repair === "copied" || finding.repair === "brought_back") read.hash = row.sha256;
        yield finding;
      }
      onProgress?.({ phase: "rows", done: (checked += 1), at: row.storageKey });
    }
    const last = found.at(-1);
    if (!last || found.length < BATCH) return;
    place = last;
  }
}
