import { validate as isUuid } from "uuid";
import { db } from "../../db/client";
import { by, type Actor } from "../audit/actor";
import { recordAudit } from "../audit/record-audit";

export type DeletedGroup = { ok: true } | { ok: false; problem: "not_found" | "group_in_use" };

/**
 * Deletes a group; its people stay. Refused while a provider is open to it or a budget is for it: without its last
 * group the provider would be open to everybody, and without the budget nothing would stop its people.
 */
export async function deleteGroup(id: string, actor: Actor): Promise<DeletedGroup> {
  if (!isUuid(id)) return { ok: false, problem: "not_found" };
  return db().$transaction(async (transaction): Promise<DeletedGroup> => {
    await transaction.$executeRaw`SELECT 1 FROM person_group WHERE id = ${id}::uuid FOR UPDATE`;
    const group = await transaction.personGroup.findUnique({
      where: { id },
      include: { _count: { select: { accesses: true, budgets: true } } },
    });
    if (!group) return { ok: false, problem: "not_found" };
    if (group._count.accesses + group._count.budgets > 0) return { ok: false, problem: "group_in_use" };
    await transaction.personGroup.delete({ where: { id } });
    const target = { kind: "group", id, label: group.name };
    await recordAudit({ ...by(actor), action: "group.deleted", target }, transaction);
    return { ok: true };
  });
}
