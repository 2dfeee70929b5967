import { oidcSettings } from "../../auth/oidc/settings";
import type { Database, Prisma } from "../../db/client";

/** Any number, the same everywhere: who holds it alone may add or take away administrators. */
const ADMINISTRATORS_LOCK = 7_270_001;

/** Lets changes to who is administrator happen one after another, until the transaction's end. */
export async function lockAdministrators(transaction: Database): Promise<void> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${ADMINISTRATORS_LOCK})`;
}

/**
 * Whether an administrator other than this person remains who is sure to come in: enabled, and with a password of their
 * own choosing or through the organisation. A one-time password may never have reached anybody. Call it under the lock.
 */
export async function anotherAdministrator(transaction: Database, userId: string): Promise<boolean> {
  const ownPassword = { providerId: "credential", password: { not: null } };
  const waysIn: Prisma.UserWhereInput[] = [
    { mustChangePassword: false, accounts: { some: ownPassword } },
    ...(oidcSettings() ? [{ accounts: { some: { providerId: { not: "credential" } } } }] : []),
  ];
  const other = await transaction.user.findFirst({
    where: { role: "administrator", disabledAt: null, id: { not: userId }, OR: waysIn },
    select: { id: true },
  });
  return other !== null;
}
