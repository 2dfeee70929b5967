import { setTimeout as pause } from "node:timers/promises";

/**
 * Waits until the studio's own health check answers, and says `ok` where it runs its own worker (without one it
 * stays degraded until a worker comes). Returns false after `timeoutMs`.
 */
export async function waitUntilServing(
  port: number,
  timeoutMs: number,
  { worker }: { worker: boolean },
): Promise<boolean> {
  const end = Date.now() + timeoutMs;
  while (Date.now() < end) {
    try {
      const answer = await fetch(`http://127.0.0.1:${port}/api/v1/health`, {
        signal: AbortSignal.timeout(2_000),
      });
      if (answer.ok && (!worker || (await answer.json()).status === "ok")) return true;
    } catch {
      // Not listening yet.
    }
    await pause(100);
  }
  return false;
}
