/** What people may do, least first: look at what is shared; make and keep pictures; everything. */
export const ROLES = ["viewer", "designer", "administrator"] as const;
export type Role = (typeof ROLES)[number];

/** A role as it came from elsewhere; anything unknown may do least. */
export function roleOf(text: string): Role {
  return ROLES.find((role) => role === text) ?? "viewer";
}
