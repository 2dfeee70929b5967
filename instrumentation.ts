/** Runs once in each web process before it answers anything. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { guardAnswers } = await import("./lib/http/guard-answers");
  const { allowedMethods } = await import("./lib/openapi/allowed-methods");
  guardAnswers(allowedMethods);
  const { ensureEnvironmentAdministrator } = await import("./lib/services/setup/environment-administrator");
  const { boss } = await import("./lib/jobs/boss");
  // The queue takes a moment to open; the first click should not wait for it.
  await Promise.all([ensureEnvironmentAdministrator(), boss()]);
}
