import { createHash, randomUUID } from "node:crypto";
import { db, type Database } from "../../db/client";
import { recordAudit } from "../../services/audit/record-audit";
import type { RequestOrigin } from "../request-origin";
import type { OidcClaims } from "./claims";
import type { OidcSettings } from "./settings";

const PROVIDER = "oidc";

export type OidcPerson =
  | { ok: true; userId: string }
  | { ok: false; problem: "unverified_email" | "unknown_person" | "person_disabled" };

/**
 * Whose sign-in this is: somebody who came this way before, by the provider's own name for them; else the person of
 * their verified e-mail address; else, for the domains the settings name, a new person. An address the provider
 * has not verified opens nothing.
 */
export async function findOidcPerson(
  settings: OidcSettings,
  claims: OidcClaims,
  request: RequestOrigin,
): Promise<OidcPerson> {
  const id = linkId(settings, claims);
  const linked = await db().account.findUnique({ where: { id }, include: { user: true } });
  if (linked) return enabled(linked.user);
  if (claims.email === undefined || claims.email_verified !== true)
    return { ok: false, problem: "unverified_email" };
  const { email, name, sub } = claims;
  return db().$transaction(async (transaction): Promise<OidcPerson> => {
    const known = await transaction.user.findUnique({ where: { email } });
    const domain = email.split("@").at(-1) ?? "";
    if (!known && !settings.domains.includes(domain)) return { ok: false, problem: "unknown_person" };
    const user = known ?? (await addPerson(transaction, { email, name, settings, request }));
    await transaction.account.upsert({
      where: { id },
      create: { id, accountId: sub, providerId: PROVIDER, userId: user.id },
      update: {},
    });
    return enabled(user);
  });
}

/** One row for each person at each issuer. */
function linkId({ issuer }: OidcSettings, { sub }: OidcClaims): string {
  return `oidc-${createHash("sha256")
    .update(JSON.stringify([issuer.href, sub]))
    .digest("hex")}`;
}

function enabled({ id, disabledAt }: { id: string; disabledAt: Date | null }): OidcPerson {
  return disabledAt ? { ok: false, problem: "person_disabled" } : { ok: true, userId: id };
}

async function addPerson(
  transaction: Database,
  given: { email: string; name: string | undefined; settings: OidcSettings; request: RequestOrigin },
) {
  const { email, name = email, settings, request } = given;
  const { role } = settings;
  const data = { id: randomUUID(), email, name, role, emailVerified: true };
  const user = await transaction.user.create({ data });
  const target = { kind: "person", id: user.id, label: email };
  const details = { role, by: "organisation" };
  await recordAudit({ actorId: user.id, action: "person.added", target, details, request }, transaction);
  return user;
}
