import * as z from "zod";
import { db } from "../../db/client";
import { isSealedByCurrentKey, seal, unseal } from "../../settings/seal";
import type { Resealed } from "./resealed";

const table = z.record(z.string(), z.string());

/** Seals one provider's secrets under the key in force, in one transaction; what is so already stays as it is. */
export async function resealProvider(provider: string): Promise<Resealed> {
  return db().$transaction(async (transaction) => {
    await transaction.$executeRaw`SELECT 1 FROM provider_setting WHERE provider = ${provider} FOR UPDATE`;
    const row = await transaction.providerSetting.findUniqueOrThrow({ where: { provider } });
    const secrets = table.parse(row.secrets);
    const unreadable: string[] = [];
    let changed = 0;
    for (const [field, sealed] of Object.entries(secrets)) {
      if (isSealedByCurrentKey(sealed)) continue;
      const plain = unseal(sealed, { provider, field });
      if (plain === null) unreadable.push(`${provider} ${field}`);
      else {
        secrets[field] = seal(plain, { provider, field });
        changed += 1;
      }
    }
    if (changed > 0) await transaction.providerSetting.update({ where: { provider }, data: { secrets } });
    return { changed, unreadable };
  });
}
