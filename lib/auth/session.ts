import { asksForSecondFactor, secondFactorRule } from "../services/people/second-factor-rule";
import { hasPassword } from "../services/people/credential";
import { auth } from "./auth";
import type { Person } from "./caller";
import { requestOrigin } from "./request-origin";
import { roleOf, type Role } from "./roles";

/** The person a request's session cookie belongs to; null without a session or when the person is disabled. */
export async function sessionPerson(headers: Headers): Promise<Person | null> {
  const found = await auth().api.getSession({ headers });
  if (!found || found.user.disabledAt) return null;
  const { id, name, email, mustChangePassword } = found.user;
  const role = roleOf(found.user.role);
  const hasSecondFactor = found.user.twoFactorEnabled === true;
  return {
    id,
    name,
    email,
    role,
    mustChangePassword,
    hasSecondFactor,
    mustSetUpSecondFactor: !hasSecondFactor && (await isAskedForOne(id, role)),
    sessionId: found.session.id,
    from: requestOrigin(headers),
  };
}

/** People without a password come in through the organisation's own sign-in, which asks for its own factors. */
async function isAskedForOne(id: string, role: Role): Promise<boolean> {
  return asksForSecondFactor(await secondFactorRule(), role) && (await hasPassword(id));
}
