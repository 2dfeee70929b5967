import { db } from "../../db/client";
import type { Asset } from "../../generated/prisma/client";
import { storage } from "../../storage";
import { fileHash } from "./file-hash";
import type { Finding } from "./finding";
import { quarantine, quarantineKey } from "./quarantine";

/** Other rows that should hold the same bytes and are worth a look. */
const TWINS = 5;

/**
 * Gives a row its bytes back where they still exist: put aside before, or as the same picture of another row. Wrong
 * bytes are put aside first. Null where there are none; nothing is changed then.
 */
export async function repairBytes(
  { storageKey, sha256, mime }: Pick<Asset, "storageKey" | "sha256" | "mime">,
  found: "missing" | "wrong",
): Promise<Finding["repair"]> {
  const aside = quarantineKey(storageKey);
  if (found === "missing" && (await fileHash(aside)) === sha256) {
    await storage().move(aside, storageKey);
    return "brought_back";
  }
  const twins = await db().asset.findMany({
    where: { sha256, NOT: { storageKey } },
    distinct: ["storageKey"],
    take: TWINS,
  });
  for (const twin of twins) {
    if ((await fileHash(twin.storageKey)) !== sha256) continue;
    if (found === "wrong") await quarantine(storageKey);
    await storage().put(storageKey, await storage().get(twin.storageKey), mime);
    return "copied";
  }
  return null;
}
