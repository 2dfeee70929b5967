import { db } from "../../../db/client";
import { logger } from "../../../logger";

const EVERY_MS = 60_000;
let lastAt = 0;

/**
 * Remembers, at most once a minute, that a picture granted to a provider's job was fetched: the one proof that the
 * vendor reaches the studio. Nobody waits for it.
 */
export function noteFetched(token: string): void {
  const now = Date.now();
  if (now - lastAt < EVERY_MS) return;
  lastAt = now;
  db().$executeRaw`
      INSERT INTO provider_state (provider, "fetchedAt")
      SELECT job.provider, now() FROM public_grant JOIN job ON job.id = public_grant."jobId"
      WHERE public_grant.token = ${token}
      ON CONFLICT (provider) DO UPDATE SET "fetchedAt" = now()`.catch((error: unknown) =>
    logger.warn({ err: error }, "could not note a fetch"),
  );
}
