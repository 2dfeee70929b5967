/** A person as the list shows them. Times are ISO 8601. */
export interface PersonLine {
  id: string;
  name: string;
  email: string;
  role: "administrator" | "designer" | "viewer";
  disabled: boolean;
  mustChangePassword: boolean;
  hasSecondFactor: boolean;
  createdAt: string;
}
