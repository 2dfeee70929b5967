import type { Role } from "../../auth/roles";
import type { User } from "../../generated/prisma/client";

/** A person as administrators see them. Times are ISO 8601. */
export interface PersonView {
  id: string;
  name: string;
  email: string;
  role: Role;
  disabled: boolean;
  mustChangePassword: boolean;
  /** Whether signing in asks for a code of an authenticator app. */
  hasSecondFactor: boolean;
  createdAt: string;
}

export function viewPerson(user: User): PersonView {
  const { id, name, email, role, disabledAt, mustChangePassword, twoFactorEnabled, createdAt } = user;
  return {
    id,
    name,
    email,
    role,
    disabled: disabledAt !== null,
    mustChangePassword,
    hasSecondFactor: twoFactorEnabled,
    createdAt: createdAt.toISOString(),
  };
}

/** A person with the password to hand over; it is shown this once and stored nowhere in clear. */
export interface PersonWithPassword {
  person: PersonView;
  oneTimePassword: string;
}
