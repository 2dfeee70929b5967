/** An entry of the log as the page shows it. `at` is ISO 8601. */
export interface AuditLine {
  id: string;
  at: string;
  actor: { id: string; name: string; email: string } | null;
  what: string;
  target: string | null;
  details: readonly { name: string; value: string }[];
  /** Address and program. */
  from: string;
}
