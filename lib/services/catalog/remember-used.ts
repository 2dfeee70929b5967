import type { AnyCapability } from "../../capabilities/define";
import { db } from "../../db/client";
import { logger } from "../../logger";
import { findEmbeddings } from "../../prompt/embeddings";
import type { VendorId } from "../../vendors/vendor-ids";
import { usedTokens, type UsedToken } from "./used-tokens";

/**
 * Puts the models, LoRAs and the like that a job names among what its person used last. A convenience: what
 * goes wrong is logged and the job goes on.
 */
export async function rememberUsed(
  personId: string,
  capability: AnyCapability,
  input: unknown,
): Promise<void> {
  try {
    const { tokens, negative } = usedTokens(capability, input);
    const { provider } = capability;
    const embeddings = negative === "" ? [] : await embeddingsIn(provider, negative);
    await mark(personId, provider, [...tokens, ...embeddings]);
  } catch (error) {
    logger.warn({ err: error, capability: capability.id }, "what a job used was not remembered");
  }
}

async function mark(personId: string, provider: VendorId, used: readonly UsedToken[]): Promise<void> {
  if (used.length === 0) return;
  await db().$executeRaw`
    INSERT INTO catalog_mark ("userId", provider, kind, "vendorId", "usedAt")
    SELECT ${personId}, entry.provider, entry.kind, entry."vendorId", now() FROM catalog_entry AS entry
    JOIN jsonb_to_recordset(${JSON.stringify(used)}::jsonb) AS used(kind text, token text)
      ON used.kind = entry.kind AND used.token = entry.token
    WHERE entry.provider = ${provider}
    GROUP BY entry.provider, entry.kind, entry."vendorId"
    ON CONFLICT ("userId", provider, kind, "vendorId") DO UPDATE SET "usedAt" = EXCLUDED."usedAt"`;
}

async function embeddingsIn(provider: VendorId, text: string): Promise<UsedToken[]> {
  const known = await db().catalogEntry.findMany({
    where: { provider, kind: "embeddings", token: { not: null } },
    select: { token: true },
  });
  const names = known.flatMap(({ token }) => token ?? []);
  return findEmbeddings(text, names).map(({ name }) => ({ kind: "embeddings", token: name }));
}
