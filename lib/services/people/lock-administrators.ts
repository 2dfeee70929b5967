import type { Database } from "../../db/client";

/** Any number, the same everywhere: who holds it alone may add or take away administrators. */
const ADMINISTRATORS_LOCK = 7_270_001;

/** Lets changes to who is administrator happen one after another, until the transaction's end. */
export async function lockAdministrators(transaction: Database): Promise<void> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${ADMINISTRATORS_LOCK})`;
}

/** Whether an enabled administrator other than this person remains. Call it under the lock. */
export async function anotherAdministrator(transaction: Database, userId: string): Promise<boolean> {
  const other = await transaction.user.findFirst({
    where: { role: "administrator", disabledAt: null, id: { not: userId } },
    select: { id: true },
  });
  return other !== null;
}
