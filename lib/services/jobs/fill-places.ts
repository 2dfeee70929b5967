import { db } from "../../db/client";
import { VENDOR_IDS, type VendorId } from "../../vendors/vendor-ids";
import { resolveProvider } from "../providers/resolve";
import { lockAndCountRoom, wakeParked } from "./slots";
import { transaction } from "./transaction";

/**
 * Calls waiting jobs to whatever room there is: a limit was raised, a provider resumed, a vendor answers again or the
 * minute of the latest submits is over, none of which ends a job.
 */
export async function fillPlaces(provider: VendorId): Promise<void> {
  const { concurrency } = await resolveProvider(provider);
  await transaction(async (tx) => {
    const room = await lockAndCountRoom(tx, provider, concurrency);
    if (room > 0) await wakeParked(tx, provider, room);
  });
}

/** The same for every provider that has jobs waiting and is not held back. Costs one short query when none has. */
export async function fillWaitedForPlaces(): Promise<void> {
  const waited = await db().$queryRaw<{ provider: VendorId }[]>`
    SELECT known.provider FROM unnest(${[...VENDOR_IDS]}::text[]) AS known(provider)
    WHERE provider_hold(known.provider) IS NULL AND EXISTS (
      SELECT 1 FROM job WHERE job.provider = known.provider AND status = 'queued' AND "nextStepAt" IS NULL)`;
  for (const { provider } of waited) await fillPlaces(provider);
}
