/** What people may do, most first. */
export const PERSON_ROLES = ["administrator", "designer", "viewer"] as const;

/** A person as the list shows them. Times are ISO 8601. */
export interface PersonLine {
  id: string;
  name: string;
  email: string;
  role: (typeof PERSON_ROLES)[number];
  disabled: boolean;
  mustChangePassword: boolean;
  hasSecondFactor: boolean;
  createdAt: string;
}
