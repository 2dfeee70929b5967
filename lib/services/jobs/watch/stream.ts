import { db } from "../../../db/client";
import { logger } from "../../../logger";
import { bringForward } from "./bring-forward";
import { STREAM_LASTS_SECONDS, STREAM_RENEWED_EVERY_MS } from "./limits";

/** Says, until the signal fires, that a person has an event stream open. */
export function watchByStream(ownerId: string, signal: AbortSignal): void {
  const renew = () =>
    void noteStream(ownerId).catch((error: unknown) => {
      logger.warn({ err: error }, "could not note an open stream");
    });
  const timer = setInterval(renew, STREAM_RENEWED_EVERY_MS);
  signal.addEventListener("abort", () => clearInterval(timer), { once: true });
  renew();
}

/** Several streams of one person are written as one. */
async function noteStream(ownerId: string): Promise<void> {
  await db().$executeRaw`
    INSERT INTO stream_watch AS known ("ownerId", until)
    VALUES (${ownerId}, now() + make_interval(secs => ${STREAM_LASTS_SECONDS}))
    ON CONFLICT ("ownerId") DO UPDATE SET until = excluded.until
    WHERE known.until < excluded.until - make_interval(secs => ${STREAM_RENEWED_EVERY_MS / 2_000})`;
  await bringForward({ ownerId });
}
