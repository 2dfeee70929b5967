import { auth } from "./auth";
import type { Person } from "./caller";
import { requestOrigin } from "./request-origin";
import { roleOf } from "./roles";

/** The person a request's session cookie belongs to; null without a session or when the person is disabled. */
export async function sessionPerson(headers: Headers): Promise<Person | null> {
  const found = await auth().api.getSession({ headers });
  if (!found || found.user.disabledAt) return null;
  const { id, name, email, role, mustChangePassword } = found.user;
  return {
    id,
    name,
    email,
    role: roleOf(role),
    mustChangePassword,
    sessionId: found.session.id,
    from: requestOrigin(headers),
  };
}
