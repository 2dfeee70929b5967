import { parseArgs } from "node:util";
import pg from "pg";
import { dataDir } from "../../data-dir";
import { db } from "../../db/client";
import { knownMigrations } from "../../db/migrate";
import { env } from "../../env";
import { recordAudit } from "../../services/audit/record-audit";
import type { BackupManifest } from "../../services/backup/archive";
import { checkBackup } from "../../services/backup/check-backup";
import { holdsStudio } from "../../services/backup/holds-studio";
import { restoreBackup } from "../../services/backup/restore-backup";
import { secretMark } from "../../services/backup/secret-mark";
import { storage } from "../../storage";
import { keepSecret, secretOfItsOwn } from "../data-folder";
import { StartFailure } from "../failure";
import type { StudioCommand } from "./command";
import { progressLine } from "./progress-line";

const USAGE = "<file> [--replace]";

/** Puts a backup in the place of what is here. */
export const restore: StudioCommand = {
  usage: USAGE,
  purpose: "bring a backup back, while the studio is stopped; --replace over what is here",
  async run(args) {
    const { path, replace } = read(args);
    const { DATABASE_URL: databaseUrl = "" } = env();
    const manifest = await readable(path);
    await refuseUnless(databaseUrl, replace);
    await restoreBackup({ path, manifest, databaseUrl, storage: storage(), onProgress: progressLine() });
    const advice = takeSecret(manifest);
    const details = { file: path, madeAt: manifest.createdAt, version: manifest.version };
    await recordAudit({ actorId: null, action: "studio.restored", details });
    await db().$disconnect();
    return [`the studio of ${manifest.createdAt} is back; everybody signs in again`, ...advice].join("\n");
  },
};

async function readable(path: string): Promise<BackupManifest> {
  const checked = await checkBackup(path);
  if (!checked.ok) {
    const why = checked.problem === "no_backup" ? "is no backup of a studio" : "is damaged or was cut short";
    throw new StartFailure(`${path} ${why}: nothing was changed`);
  }
  const known = new Set(knownMigrations());
  const stranger = checked.manifest.migrations.find((name) => !known.has(name));
  if (stranger) {
    throw new StartFailure(`${path} is of a newer version (${checked.manifest.version}): install that first`);
  }
  return checked.manifest;
}

async function refuseUnless(databaseUrl: string, replace: boolean): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    const found = await holdsStudio(client);
    if (found.isUsed)
      throw new StartFailure("somebody is connected to the database: stop every studio and worker first");
    if (found.hasPeople && !replace) {
      throw new StartFailure("there is a studio here already: back it up, then restore with --replace");
    }
  } finally {
    await client.end();
  }
}

/** The studio's own secret comes with its backup; one the environment gives has to be the same as before. */
function takeSecret({ secret, secretMark: mark }: BackupManifest): string[] {
  const folder = dataDir();
  const isOwn = secretOfItsOwn(folder) === env().STUDIO_SECRET;
  if (secret !== undefined && isOwn) {
    keepSecret(folder, secret);
    return [];
  }
  if (secretMark(env().STUDIO_SECRET ?? "") === mark) return [];
  return ["STUDIO_SECRET is another one than then: enter the providers' credentials again"];
}

function read(args: string[]): { path: string; replace: boolean } {
  try {
    const options = { replace: { type: "boolean" } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [path, ...rest] = positionals;
    if (path && rest.length === 0) return { path, replace: values.replace ?? false };
  } catch {
    // Told below.
  }
  throw new StartFailure(`usage: restore ${USAGE}`);
}
