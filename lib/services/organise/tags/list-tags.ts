import { COUNTED_UP_TO } from "../../../answers/counted-up-to";
import type { TagAnswer } from "../../../answers/tag-answer";
import { db, Prisma } from "../../../db/client";
import { tagKey } from "./tag-name";

export interface TagPage {
  items: TagAnswer[];
  /** The key the page ended with. */
  next: string | null;
}

/** A person's tags by name, those whose name contains `q`. */
export async function listTags(
  ownerId: string,
  { q, limit, after }: { q?: string; limit: number; after: string | null },
): Promise<TagPage> {
  const key = q === undefined ? "" : tagKey(q);
  const rows = await db().$queryRaw<(TagAnswer & { nameKey: string })[]>`
    SELECT tag.id, tag.name, tag."nameKey", used.count::int AS count FROM tag, LATERAL (
      SELECT count(*) FROM (
        SELECT 1 FROM asset_tag JOIN asset ON asset.id = asset_tag."assetId" AND asset."deletedAt" IS NULL
        WHERE asset_tag."tagId" = tag.id LIMIT ${COUNTED_UP_TO}
      ) AS bounded
    ) AS used
    WHERE tag."ownerId" = ${ownerId}
      ${key === "" ? Prisma.empty : Prisma.sql`AND strpos(tag."nameKey", ${key}) > 0`}
      ${after === null ? Prisma.empty : Prisma.sql`AND tag."nameKey" > ${after}`}
    ORDER BY tag."nameKey" LIMIT ${limit + 1}`;
  const shown = rows.slice(0, limit);
  return {
    items: shown.map(({ id, name, count }) => ({ id, name, count })),
    next: rows.length > limit ? (shown.at(-1)?.nameKey ?? null) : null,
  };
}
