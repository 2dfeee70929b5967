import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { json } from "node:stream/consumers";
import { END, endSchema, MANIFEST, manifestSchema, readBackup, type BackupManifest } from "./archive";

export type CheckedBackup =
  { ok: true; manifest: BackupManifest } | { ok: false; problem: "no_backup" | "not_whole" };

/** Reads a backup once to its end: only one that is whole may take a studio's place. */
export async function checkBackup(path: string): Promise<CheckedBackup> {
  const hash = createHash("sha256");
  let manifest: BackupManifest | undefined;
  try {
    for await (const { name, size, body } of readBackup(createReadStream(path))) {
      if (name === END) {
        const end = endSchema.safeParse(await json(body));
        const isWhole = end.success && end.data.sha256 === hash.digest("hex");
        return manifest && isWhole ? { ok: true, manifest } : { ok: false, problem: "not_whole" };
      }
      hash.update(`${name}\n${size}\n`);
      const kept: Buffer[] = [];
      for await (const chunk of body) {
        hash.update(chunk);
        if (!manifest) kept.push(chunk);
      }
      if (manifest) continue;
      const read =
        name === MANIFEST ? manifestSchema.safeParse(JSON.parse(Buffer.concat(kept).toString())) : null;
      if (!read?.success) return { ok: false, problem: "no_backup" };
      manifest = read.data;
    }
  } catch {
    return { ok: false, problem: manifest ? "not_whole" : "no_backup" };
  }
  return { ok: false, problem: manifest ? "not_whole" : "no_backup" };
}
