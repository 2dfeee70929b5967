/** Ends the session and leaves for the sign-in page, dropping everything this page had loaded. */
export async function signOut(): Promise<void> {
  await fetch("/api/auth/sign-out", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: "{}",
  });
  window.location.replace("/sign-in");
}
