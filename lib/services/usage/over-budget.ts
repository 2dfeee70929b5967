import * as z from "zod";

/** The error code with which the database's `budget_count` refuses. */
const CODE = "EB402";

/** How Prisma hands a database's own error on, raw queries and others. */
const refused = z.object({
  meta: z.object({ driverAdapterError: z.object({ cause: z.object({ originalCode: z.literal(CODE) }) }) }),
});
const bare = z.object({ cause: z.object({ originalCode: z.literal(CODE) }) });

/** Whether a statement was refused because a budget would have been gone beyond. */
export function isOverBudget(error: unknown): boolean {
  return refused.safeParse(error).success || bare.safeParse(error).success;
}
