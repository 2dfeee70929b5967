import { db } from "../../db/client";
import { recordAudit } from "../audit/record-audit";
import { rekeyEnvironmentFact } from "../setup/environment-fact";
import { resealProvider } from "./reseal-providers";
import { resealSecondFactor } from "./reseal-second-factor";
import type { Resealed } from "./resealed";

/**
 * Brings everything that is sealed in the database under the STUDIO_SECRET in force, from the one before. Row by row,
 * each by itself: however often it is stopped, the next run goes on where it was, and the studio opens both meanwhile.
 * Share links stay open; their addresses cannot be shown again.
 */
export async function rotateSecrets(onRow: (row: string) => void = () => undefined): Promise<Resealed> {
  const total: Resealed = { changed: 0, unreadable: [] };
  const add = (row: string, { changed, unreadable }: Resealed) => {
    total.changed += changed;
    total.unreadable.push(...unreadable);
    onRow(row);
  };
  const providers = await db().providerSetting.findMany({
    select: { provider: true },
    orderBy: { provider: "asc" },
  });
  for (const { provider } of providers) add(provider, await resealProvider(provider));
  const factors = await db().twoFactor.findMany({ select: { id: true }, orderBy: { id: "asc" } });
  for (const { id } of factors) add(id, await resealSecondFactor(id));
  await rekeyEnvironmentFact();
  const { changed, unreadable } = total;
  await recordAudit({ actorId: null, action: "studio.key_rotated", details: { changed, unreadable } });
  return total;
}
