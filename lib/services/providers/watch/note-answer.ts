import { db } from "../../../db/client";
import type { JobFailure } from "../../../errors/job-error";
import { logger } from "../../../logger";
import type { VendorId } from "../../../vendors/vendor-ids";

/** So many unanswered calls in a row, of all processes together, and no new ones are made for a while. */
export const OPENS_AT = 10;
/** How long the vendor is left alone before it is tried again, in seconds. */
export const PROBE_SECONDS = 5;
/** While all goes well, that it does is written this often at most. */
const EVERY_MS = 500;

/** Since when nothing but answers came to this process, and when that was last written. */
const lastNoted = new Map<VendorId, number>();

/** A vendor's call was not answered, or with a 5xx. */
export async function noteSilence(id: VendorId, { vendorCode, vendorMessage }: JobFailure): Promise<void> {
  lastNoted.delete(id);
  const failure = JSON.stringify({ vendorCode, vendorMessage });
  const opens = `${PROBE_SECONDS} seconds`;
  const [state] = await db().$queryRaw<{ failures: number }[]>`
    INSERT INTO provider_state AS state (provider, failures, failure, "failedAt")
    VALUES (${id}, 1, ${failure}::jsonb, now())
    ON CONFLICT (provider) DO UPDATE SET
      failures = state.failures + 1, failure = EXCLUDED.failure, "failedAt" = now(),
      "openedAt" = CASE WHEN state.failures + 1 >= ${OPENS_AT} THEN coalesce(state."openedAt", now()) END,
      "probeAt" = CASE WHEN state.failures + 1 >= ${OPENS_AT}
        THEN coalesce(state."probeAt", now() + ${opens}::interval) END
    RETURNING failures`;
  if (state?.failures === OPENS_AT) {
    logger.warn({ provider: id, vendorCode, vendorMessage }, "the vendor is not answering: new calls wait");
  }
}

/** A vendor answered, whatever it said. Costs nothing while it has been answering all along. */
export async function noteAnswer(id: VendorId): Promise<void> {
  const now = Date.now();
  const last = lastNoted.get(id);
  if (last !== undefined && now - last < EVERY_MS) return;
  lastNoted.set(id, now);
  const writing = forgetSilence(id);
  if (last === undefined) return writing;
  // Only another process can have met silence meanwhile; nobody has to wait for that.
  writing.catch((error: unknown) => logger.warn({ err: error, provider: id }, "could not note an answer"));
}

/** Begins counting anew: the vendor answers, or what is called has been changed. Jobs that wait are called within a second. */
export async function forgetSilence(id: VendorId): Promise<void> {
  const count = await db().$executeRaw`
    UPDATE provider_state SET failures = 0, "openedAt" = NULL, "probeAt" = NULL,
      "closedAt" = CASE WHEN "openedAt" IS NULL THEN "closedAt" ELSE now() END
    WHERE provider = ${id} AND failures > 0`;
  if (count > 0) logger.info({ provider: id }, "the vendor answers again");
}
