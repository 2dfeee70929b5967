/** An entry of the log in the reader's words. `at` is ISO 8601. */
export interface AuditLine {
  id: string;
  at: string;
  /** Who did it; a text where it was nobody who is signed in. */
  actor: { id: string; name: string; email: string } | string;
  what: string;
  /** What it was done to; `whole` is the id its text begins. */
  target: { text: string; whole?: string } | null;
  details: readonly { name: string; text: string; whole?: string }[];
  /** Address and program. */
  from: string;
}
