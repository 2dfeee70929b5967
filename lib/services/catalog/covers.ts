import { db } from "../../db/client";
import { enqueueCovers, type CoversMessage } from "../../jobs/catalog-queue";
import { logger } from "../../logger";
import { showsAdult } from "./adult";
import { storedCover } from "./picture";

/** Entries of one message: what a killed worker has to look at again. */
const SLICE = 200;
const AT_ONCE = 4;
/** So many failures in a row mean that the host is down, not that a picture is missing. */
const GIVE_UP_AFTER = 24;

/**
 * Stores the covers of a list that are not stored yet, a slice now and the next with another message. Covers
 * that failed are tried again with the next refresh or when somebody looks at them.
 */
export async function storeCovers({ provider, kind, after = -1 }: CoversMessage): Promise<void> {
  const entries = await db().catalogEntry.findMany({
    where: {
      ...{ provider, kind, pictureKey: null, pictureUrl: { not: null }, position: { gt: after } },
      ...((await showsAdult(provider)) ? {} : { adult: false }),
    },
    orderBy: { position: "asc" },
    take: SLICE,
  });
  const waiting = [...entries];
  let failures = 0;
  const work = async () => {
    for (let entry = waiting.shift(); entry && failures < GIVE_UP_AFTER; entry = waiting.shift()) {
      try {
        await storedCover(entry);
        failures = 0;
      } catch (error) {
        failures += 1;
        const { vendorId } = entry;
        const reason = error instanceof Error ? error.message : error;
        logger.warn({ reason, provider, kind, vendorId }, "a catalogue picture was not stored");
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const last = entries.at(-1);
  if (last && entries.length === SLICE && failures < GIVE_UP_AFTER) {
    await enqueueCovers({ provider, kind, after: last.position });
  }
}
