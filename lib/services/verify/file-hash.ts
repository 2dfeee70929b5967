import { createHash } from "node:crypto";
import { storage } from "../../storage";
import { StorageMissing } from "../../storage/contract";

/** The SHA-256 of what is stored under a key, read as a stream; null where nothing is. */
export async function fileHash(key: string): Promise<string | null> {
  try {
    const { body } = await storage().stream(key);
    const hash = createHash("sha256");
    for await (const chunk of body) hash.update(chunk);
    return hash.digest("hex");
  } catch (error) {
    if (error instanceof StorageMissing) return null;
    throw error;
  }
}
