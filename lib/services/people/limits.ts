import * as z from "zod";
import { db } from "../../db/client";
import { by, type Actor } from "../audit/actor";
import { recordAudit } from "../audit/record-audit";

const count = z.int().min(1).max(1_000_000).nullable();

/** How much a person may use; null: as much as they like. */
export const personLimits = z.strictObject({
  runsPerDay: count.meta({ description: "Runs started within any 24 hours." }),
  runsAtOnce: count.meta({ description: "Runs that have not ended." }),
  storageBytes: z
    .int()
    .min(1)
    .nullable()
    .meta({ description: "Bytes of all their files, those in the trash too." }),
});
export type PersonLimits = z.output<typeof personLimits>;

/** What of it a person uses now. */
export interface PersonUse {
  runsToday: number;
  runsNow: number;
  storageBytes: number;
}

/** A person's limits; nothing is limited until an administrator says so. */
export async function limitsOf(userId: string): Promise<PersonLimits> {
  const row = await db().personLimit.findUnique({ where: { userId } });
  const { runsPerDay = null, runsAtOnce = null, storageBytes = null } = row ?? {};
  return { runsPerDay, runsAtOnce, storageBytes: storageBytes === null ? null : Number(storageBytes) };
}

/** What a person uses of what may be limited, counted as the database counts it. */
export async function usedBy(userId: string): Promise<PersonUse> {
  const [row] = await db().$queryRaw<{ today: bigint; now: bigint; bytes: bigint }[]>`
    SELECT
      (SELECT count(*) FROM job WHERE "ownerId" = ${userId} AND "createdAt" > now() - interval '24 hours'
        AND NOT (status = 'cancelled' AND submits = 0)) AS today,
      (SELECT count(*) FROM job WHERE "ownerId" = ${userId}
        AND status IN ('queued', 'submitting', 'waiting', 'running', 'collecting')) AS now,
      (SELECT coalesce(sum(bytes), 0)::bigint FROM asset WHERE "ownerId" = ${userId}) AS bytes`;
  return {
    runsToday: Number(row?.today ?? 0),
    runsNow: Number(row?.now ?? 0),
    storageBytes: Number(row?.bytes ?? 0),
  };
}

/** Sets a person's limits; false when there is no such person. They hold from the next run and upload on. */
export async function setLimits(userId: string, limits: PersonLimits, actor: Actor): Promise<boolean> {
  return db().$transaction(async (transaction) => {
    const person = await transaction.user.findUnique({ where: { id: userId }, select: { email: true } });
    if (!person) return false;
    const isLimited = Object.values(limits).some((limit) => limit !== null);
    if (isLimited) {
      const create = { userId, ...limits };
      await transaction.personLimit.upsert({ where: { userId }, create, update: limits });
    } else await transaction.personLimit.deleteMany({ where: { userId } });
    const target = { kind: "person", id: userId, label: person.email };
    await recordAudit(
      { ...by(actor), action: "person.limits_changed", target, details: limits },
      transaction,
    );
    return true;
  });
}

/** Whether a person may keep so many more bytes. One question, and people without a limit sum nothing up. */
export async function mayStore(userId: string, bytes: number): Promise<boolean> {
  const [row] = await db().$queryRaw<{ fits: boolean }[]>`
    SELECT "storageBytes" >= ${bytes} + (
      SELECT coalesce(sum(bytes), 0) FROM asset WHERE "ownerId" = ${userId}
    ) AS fits FROM person_limit WHERE "userId" = ${userId} AND "storageBytes" IS NOT NULL`;
  return row?.fits ?? true;
}
