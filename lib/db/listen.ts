import pg from "pg";
import { env } from "../env";
import { logger } from "../logger";

const RECONNECT_MS = 500;

/**
 * Follows a PostgreSQL channel on a connection of its own until the signal fires. `onListening` is called
 * after each (re)connection: what was notified before it is not heard. Resolves when first listening.
 */
export async function listen(
  channel: string,
  listener: { onPayload(payload: string): void; onListening?(): void },
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted) return;
  const client = new pg.Client({ connectionString: env().DATABASE_URL, keepAlive: true });
  const stop = () => void client.end().catch(() => undefined);
  const again = () => {
    signal.removeEventListener("abort", stop);
    if (!signal.aborted) setTimeout(() => void listen(channel, listener, signal), RECONNECT_MS).unref();
  };
  client.once("error", (error) => {
    logger.warn({ reason: error.message, channel }, "lost the listening connection");
    stop();
  });
  client.once("end", again);
  client.on("notification", ({ payload }) => listener.onPayload(payload ?? ""));
  signal.addEventListener("abort", stop, { once: true });
  try {
    await client.connect();
    await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    logger.warn({ reason, channel }, "could not listen");
    stop();
    return;
  }
  listener.onListening?.();
}
