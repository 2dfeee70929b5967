import { createHash } from "node:crypto";
import { v7 as uuid } from "uuid";
import { storage } from "../../../storage";
import type { JobRow } from "../job-row";
import type { StoredAsset } from "./collect-state";

/** Keeps a text a vendor wrote, as a file like every other result. */
export async function storeText(job: JobRow, index: number, text: string): Promise<StoredAsset> {
  const bytes = Buffer.from(text, "utf8");
  const storageKey = `texts/${job.id.slice(-2)}/${job.id}-${index}.txt`;
  const mime = "text/plain; charset=utf-8";
  await storage().put(storageKey, bytes, mime);
  return {
    id: uuid(),
    ownerId: job.ownerId,
    source: "output",
    kind: "text",
    mime,
    width: null,
    height: null,
    bytes: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    storageKey,
    previewKey: null,
    placeholder: null,
    facts: {},
  };
}
