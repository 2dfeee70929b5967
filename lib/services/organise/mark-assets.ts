import * as z from "zod";
import { ASSET_LABELS, BEST_RATING } from "../../asset-marks";
import { db, Prisma } from "../../db/client";
import { assetIds, bulkAnswer, ownAmong, type BulkAnswer } from "./bulk";
import { tagNames } from "./tags/tag-name";
import { giveTags, takeTags } from "./tags/tag-steps";

/** Marks one asset or many can be given. */
export const marks = z.strictObject({
  favourite: z.boolean().optional(),
  rating: z.int().min(0).max(BEST_RATING).optional(),
  label: z.enum(ASSET_LABELS).nullable().optional(),
});

/** The body of the bulk call. */
export const marksBody = marks.extend({
  ids: assetIds,
  addTags: tagNames.optional(),
  removeTags: tagNames.optional(),
});
export type MarksBody = z.output<typeof marksBody>;

/** Marks many of a person's assets at once: one statement, all or nothing. */
export async function markAssets(ownerId: string, body: MarksBody): Promise<BulkAnswer> {
  const { ids, addTags = [], removeTags = [] } = body;
  const steps = [
    Prisma.sql`own AS (${marked(ownerId, body)})`,
    ...(addTags.length > 0 ? [giveTags(ownerId, addTags)] : []),
    ...(removeTags.length > 0 ? [takeTags(ownerId, removeTags)] : []),
  ];
  const done = await db().$queryRaw<{ id: string }[]>`
    WITH ${Prisma.join(steps, ", ")} SELECT id FROM own`;
  return bulkAnswer(ids, done);
}

function marked(ownerId: string, { ids, favourite, rating, label }: MarksBody): Prisma.Sql {
  const changes = [
    ...(favourite === undefined ? [] : [Prisma.sql`favourite = ${favourite}`]),
    ...(rating === undefined ? [] : [Prisma.sql`rating = ${rating}`]),
    ...(label === undefined ? [] : [Prisma.sql`label = ${label}`]),
  ];
  const which = ownAmong(ownerId, ids);
  if (changes.length === 0) return Prisma.sql`SELECT a.id FROM asset a WHERE ${which}`;
  return Prisma.sql`UPDATE asset a SET ${Prisma.join(changes, ", ")} WHERE ${which} RETURNING a.id`;
}
