import { v7 as uuidv7, validate as isUuid } from "uuid";
import type { InputIssue } from "../../capabilities/input-issue";
import { db, Prisma, type Database } from "../../db/client";
import { by, type Actor } from "../audit/actor";
import { recordAudit } from "../audit/record-audit";
import { findMembers } from "./find-members";
import { viewGroup, WITH_MEMBERS, type GroupView } from "./group-view";

export type SavedGroup =
  | { ok: true; value: GroupView }
  | { ok: false; problem: "not_found" | "name_taken" }
  | { ok: false; problem: "invalid_input"; issues: InputIssue[] };

const nameKey = (name: string) => name.trim().toLowerCase();

/** Makes a group with its first members. An id that is nobody's is named, and then nothing is changed. */
export async function createGroup(
  { name, memberIds = [] }: { name: string; memberIds?: readonly string[] },
  actor: Actor,
): Promise<SavedGroup> {
  return unlessTaken(async (transaction) => {
    const members = await findMembers(transaction, memberIds);
    if (!members.ok) return members;
    const id = uuidv7();
    await transaction.personGroup.create({ data: { id, name, nameKey: nameKey(name) } });
    await setMembers(transaction, id, members.ids);
    const target = { kind: "group", id, label: name };
    const details = { members: members.emails };
    await recordAudit({ ...by(actor), action: "group.created", target, details }, transaction);
    return view(transaction, id);
  });
}

/** Renames a group, or says who belongs to it; an id that is nobody's is named, and then nothing is changed. */
export async function changeGroup(
  id: string,
  { name, memberIds }: { name?: string; memberIds?: readonly string[] },
  actor: Actor,
): Promise<SavedGroup> {
  if (!isUuid(id)) return { ok: false, problem: "not_found" };
  return unlessTaken(async (transaction) => {
    const before = await transaction.personGroup.findUnique({ where: { id } });
    if (!before) return { ok: false, problem: "not_found" };
    const members = await findMembers(transaction, memberIds ?? []);
    if (!members.ok) return members;
    const target = { kind: "group", id, label: name ?? before.name };
    if (name !== undefined && name !== before.name) {
      await transaction.personGroup.update({ where: { id }, data: { name, nameKey: nameKey(name) } });
      const details = { from: before.name, to: name };
      await recordAudit({ ...by(actor), action: "group.renamed", target, details }, transaction);
    }
    if (memberIds !== undefined) {
      await setMembers(transaction, id, members.ids);
      const details = { members: members.emails };
      await recordAudit({ ...by(actor), action: "group.members_changed", target, details }, transaction);
    }
    return view(transaction, id);
  });
}

async function setMembers(transaction: Database, groupId: string, userIds: readonly string[]): Promise<void> {
  await transaction.groupMember.deleteMany({ where: { groupId } });
  await transaction.groupMember.createMany({ data: userIds.map((userId) => ({ groupId, userId })) });
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
