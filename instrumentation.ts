/** Runs once in each web process before it answers anything. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { ensureEnvironmentAdministrator } = await import("./lib/services/setup/environment-administrator");
  await ensureEnvironmentAdministrator();
}
