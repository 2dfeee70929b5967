import * as z from "zod";
import { isToolId } from "../../capabilities/tools";
import { Prisma } from "../../db/client";
import { VENDOR_IDS } from "../../vendors/vendor-ids";

/** A day of the studio's time zone. */
const day = z.iso.date();

/** What of the ledger is asked for; days are whole, both included. */
export const usageQuery = z.object({
  from: day.optional(),
  to: day.optional(),
  provider: z.enum(VENDOR_IDS).optional(),
  tool: z.string().refine(isToolId).optional(),
  capability: z.string().max(100).optional(),
});

/** What administrators may ask for beside it. */
export const adminUsageQuery = usageQuery.extend({
  person: z.string().max(64).optional(),
  group: z.uuid().optional(),
});
export type UsageFilter = z.output<typeof adminUsageQuery>;

/** The ledger's rows that are meant; `entry` is what the table is called in the statement. */
export function usageConditions({
  from,
  to,
  provider,
  tool,
  capability,
  person,
  group,
}: UsageFilter): Prisma.Sql {
  const all = [
    from && Prisma.sql`entry."createdAt" >= ${from}::date::timestamp AT TIME ZONE "usage_zone"()`,
    to && Prisma.sql`entry."createdAt" < (${to}::date + 1)::timestamp AT TIME ZONE "usage_zone"()`,
    provider && Prisma.sql`entry.provider = ${provider}`,
    tool && Prisma.sql`entry.tool = ${tool}`,
    capability && Prisma.sql`entry.capability = ${capability}`,
    person && Prisma.sql`entry."ownerId" = ${person}`,
    group &&
      Prisma.sql`entry."ownerId" IN (SELECT "userId" FROM group_member WHERE "groupId" = ${group}::uuid)`,
  ].filter((condition) => typeof condition === "object");
  return all.length > 0 ? Prisma.join(all, " AND ") : Prisma.sql`true`;
}

/** The studio's current month as a filter's days. */
export function thisMonth(timeZone: string, now = new Date()): { from: string; to: string } {
  const to = now.toLocaleDateString("en-CA", { timeZone });
  return { from: `${to.slice(0, 8)}01`, to };
}
