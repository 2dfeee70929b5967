import { db } from "../../../db/client";
import { isVendorId } from "../../../vendors/vendor-ids";
import { resolveProvider } from "../resolve";
import { PROBE_SECONDS } from "./note-answer";

/** A probe's worker may die within it; after this long another one tries, in seconds. */
const PROBE_LASTS_SECONDS = 40;

/**
 * Tries vendors again that have not been answering, with a call that costs nothing, so that no job is risked on it.
 * Its answer lets the waiting jobs go. Of several workers one does it.
 */
export async function probeSilent(): Promise<void> {
  const due = await db().$queryRaw<{ provider: string }[]>`
    UPDATE provider_state SET "probeAt" = now() + make_interval(secs => ${PROBE_LASTS_SECONDS})
    WHERE "openedAt" IS NOT NULL AND "probeAt" <= now() RETURNING provider`;
  await Promise.all(due.map(({ provider }) => probe(provider)));
}

async function probe(provider: string): Promise<void> {
  const { client } = isVendorId(provider) ? await resolveProvider(provider) : { client: null };
  // The watched client itself tells of an answer; without one the vendor is left alone for as long again.
  await client?.verify();
  await db().$executeRaw`
    UPDATE provider_state SET "probeAt" = now() + make_interval(secs => ${PROBE_SECONDS})
    WHERE provider = ${provider} AND "openedAt" IS NOT NULL`;
}
