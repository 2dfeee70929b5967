import { createWriteStream } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { parseArgs } from "node:util";
import { dataDir } from "../../data-dir";
import { db } from "../../db/client";
import { env } from "../../env";
import { recordAudit } from "../../services/audit/record-audit";
import { writeBackup } from "../../services/backup/write-backup";
import { administratorExists } from "../../services/setup/administrator-exists";
import { storage } from "../../storage";
import { secretOfItsOwn } from "../data-folder";
import { StartFailure } from "../failure";
import type { StudioCommand } from "./command";
import { progressLine } from "./progress-line";

const USAGE = "<file> [--without-secret]";
/** Writes database and files into one archive. */
export const backup: StudioCommand = {
  usage: USAGE,
  purpose: "write database and files into one file, also while the studio runs",
  async run(args) {
    const { path, withoutSecret } = read(args);
    if (!(await administratorExists().catch(() => false))) {
      throw new StartFailure("there is no studio here yet: nothing to back up");
    }
    const { DATABASE_URL: databaseUrl = "", STUDIO_SECRET: secret = "" } = env();
    const unfinished = `${path}.unfinished`;
    const out = createWriteStream(unfinished, { mode: 0o600 });
    try {
      const withSecret = !withoutSecret && secretOfItsOwn(dataDir()) === secret;
      const onProgress = progressLine();
      const done = await writeBackup(out, {
        databaseUrl,
        storage: storage(),
        secret,
        withSecret,
        onProgress,
      });
      await settle(unfinished);
      await rename(unfinished, path);
      const details = { file: path, files: done.files, withMasterKey: withSecret };
      await recordAudit({ actorId: null, action: "studio.backed_up", details });
      const advice = withSecret
        ? "The studio's secret is in it: keep it like a password."
        : "The studio's secret is not in it: keep STUDIO_SECRET elsewhere.";
      return `${done.tables} tables and ${done.files} files in ${path}\n${advice}`;
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    } finally {
      await db().$disconnect();
    }
  },
};

async function settle(path: string): Promise<void> {
  const file = await open(path, "r+");
  await file.sync();
  await file.close();
}

function read(args: string[]): { path: string; withoutSecret: boolean } {
  try {
    const options = { "without-secret": { type: "boolean" } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [path, ...rest] = positionals;
    if (path && rest.length === 0) return { path, withoutSecret: values["without-secret"] ?? false };
  } catch {
    // Told below.
  }
  throw new StartFailure(`usage: backup ${USAGE}`);
}
