import { db } from "../../../db/client";
import { tagKey } from "./tag-name";

/** `name_taken`: the person has a tag of that name already, which the two can be merged into. */
export type RenameOutcome =
  { ok: true; tag: { id: string; name: string } } | { ok: false; problem: "name_taken" } | null;

/** Renames a person's tag; null when they have no such one. */
export async function renameTag(ownerId: string, id: string, name: string): Promise<RenameOutcome> {
  const nameKey = tagKey(name);
  return db().$transaction(async (tx) => {
    const taken = await tx.tag.findFirst({ where: { ownerId, nameKey, NOT: { id } }, select: { id: true } });
    if (taken) return { ok: false, problem: "name_taken" };
    const { count } = await tx.tag.updateMany({ where: { id, ownerId }, data: { name, nameKey } });
    return count === 1 ? { ok: true, tag: { id, name } } : null;
  });
}

/** Gives everything that has the one tag the other, and takes the one away. False when either is not the person's. */
export async function mergeTags(ownerId: string, id: string, intoId: string): Promise<boolean> {
  if (id === intoId) return false;
  return db().$transaction(async (tx) => {
    const both = await tx.tag.count({ where: { ownerId, id: { in: [id, intoId] } } });
    if (both !== 2) return false;
    await tx.$executeRaw`
      INSERT INTO asset_tag ("tagId", "assetId")
      SELECT ${intoId}::uuid, "assetId" FROM asset_tag WHERE "tagId" = ${id}::uuid ON CONFLICT DO NOTHING`;
    await tx.tag.delete({ where: { id } });
    return true;
  });
}

/** Takes a person's tag away from everything that has it; false when they have no such one. */
export async function removeTag(ownerId: string, id: string): Promise<boolean> {
  const { count } = await db().tag.deleteMany({ where: { id, ownerId } });
  return count === 1;
}
