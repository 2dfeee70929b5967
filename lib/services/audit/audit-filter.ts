import * as z from "zod";
import { Prisma } from "../../db/client";
import { gramsOf, termsOf } from "../search/terms";
import { AUDIT_ACTIONS, AUDIT_AREAS } from "./actions";

const day = z.iso.date();

/** Which entries, as a query or a page's address says it. Days are whole ones of UTC, both included. */
export const auditFilter = z.object({
  q: z.string().max(200).optional().meta({ description: "Words that all occur in it." }),
  person: z.string().max(100).optional().meta({ description: "Who did it, or to whom it was done." }),
  action: z
    .enum([...AUDIT_ACTIONS, ...AUDIT_AREAS])
    .optional()
    .meta({ description: "One action, or a whole area of them, `person`." }),
  from: day.optional(),
  to: day.optional(),
});
export type AuditFilter = z.output<typeof auditFilter>;

const DAY_MS = 24 * 60 * 60_000;

/** The filter as conditions on `entry`, to be joined by AND. */
export function auditConditions({ q, person, action, from, to }: AuditFilter): Prisma.Sql {
  const conditions: Prisma.Sql[] = [Prisma.sql`TRUE`];
  for (const term of termsOf(q ?? "")) {
    const grams = gramsOf(term);
    if (grams.length > 0) conditions.push(Prisma.sql`entry."searchGrams" @> ${grams}::text[]`);
    conditions.push(Prisma.sql`strpos(entry."searchText", ${term}) > 0`);
  }
  if (person !== undefined)
    conditions.push(
      Prisma.sql`(entry."actorId" = ${person} OR (entry."targetKind" = 'person' AND entry."targetId" = ${person}))`,
    );
  if (action?.includes(".")) conditions.push(Prisma.sql`entry.action = ${action}`);
  else if (action) conditions.push(Prisma.sql`entry.action = ANY(${actionsOf(action)})`);
  if (from) conditions.push(Prisma.sql`entry.at >= ${new Date(from)}`);
  if (to) conditions.push(Prisma.sql`entry.at < ${new Date(Date.parse(to) + DAY_MS)}`);
  return Prisma.join(conditions, " AND ");
}

function actionsOf(area: string): string[] {
  return AUDIT_ACTIONS.filter((action) => action.startsWith(`${area}.`));
}
