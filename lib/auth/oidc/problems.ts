/** Why the organisation's sign-in let somebody not in; each has words under `auth.signIn.oidc`. */
export const OIDC_PROBLEMS = [
  "unavailable",
  "refused",
  "unverified_email",
  "unknown_person",
  "person_disabled",
] as const;
export type OidcProblem = (typeof OIDC_PROBLEMS)[number];
