import { v7 as uuidv7, validate as isUuid } from "uuid";
import { db, Prisma, type Database } from "../../db/client";
import { by, type Actor } from "../audit/actor";
import { recordAudit } from "../audit/record-audit";
import { viewGroup, WITH_MEMBERS, type GroupView } from "./group-view";

export type SavedGroup = { ok: true; value: GroupView } | { ok: false; problem: "not_found" | "name_taken" };

const nameKey = (name: string) => name.trim().toLowerCase();

/** Makes a group with its first members; ids of nobody are left out. */
export async function createGroup(
  { name, memberIds = [] }: { name: string; memberIds?: readonly string[] },
  actor: Actor,
): Promise<SavedGroup> {
  return unlessTaken(async (transaction) => {
    const id = uuidv7();
    await transaction.personGroup.create({ data: { id, name, nameKey: nameKey(name) } });
    const members = await setMembers(transaction, id, memberIds);
    const target = { kind: "group", id, label: name };
    const details = { members };
    await recordAudit({ ...by(actor), action: "group.created", target, details }, transaction);
    return view(transaction, id);
  });
}

/** Renames a group, or says who belongs to it. */
export async function changeGroup(
  id: string,
  { name, memberIds }: { name?: string; memberIds?: readonly string[] },
  actor: Actor,
): Promise<SavedGroup> {
  if (!isUuid(id)) return { ok: false, problem: "not_found" };
  return unlessTaken(async (transaction) => {
    const before = await transaction.personGroup.findUnique({ where: { id } });
    if (!before) return { ok: false, problem: "not_found" };
    const target = { kind: "group", id, label: name ?? before.name };
    if (name !== undefined && name !== before.name) {
      await transaction.personGroup.update({ where: { id }, data: { name, nameKey: nameKey(name) } });
      const details = { from: before.name, to: name };
      await recordAudit({ ...by(actor), action: "group.renamed", target, details }, transaction);
    }
    if (memberIds !== undefined) {
      const members = await setMembers(transaction, id, memberIds);
      const details = { members };
      await recordAudit({ ...by(actor), action: "group.members_changed", target, details }, transaction);
    }
    return view(transaction, id);
  });
}

/** Says who belongs to a group; answers their addresses, for the log. */
async function setMembers(
  transaction: Database,
  groupId: string,
  memberIds: readonly string[],
): Promise<string[]> {
  const known = await transaction.user.findMany({
    where: { id: { in: [...memberIds] } },
    select: { id: true, email: true },
  });
  await transaction.groupMember.deleteMany({ where: { groupId } });
  await transaction.groupMember.createMany({ data: known.map(({ id: userId }) => ({ groupId, userId })) });
  return known.map(({ email }) => email);
}

async function view(transaction: Database, id: string): Promise<SavedGroup> {
  const row = await transaction.personGroup.findUniqueOrThrow({ where: { id }, include: WITH_MEMBERS });
  return { ok: true, value: viewGroup(row) };
}

async function unlessTaken(work: (transaction: Database) => Promise<SavedGroup>): Promise<SavedGroup> {
  try {
    return await db().$transaction(work);
  } catch (error) {
    const isTaken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
    if (isTaken) return { ok: false, problem: "name_taken" };
    throw error;
  }
}
