import { randomBytes } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { errorCode, StartFailure } from "./failure";

/** Free space below which starting makes no sense: the database alone would fill it. */
const LEAST_FREE_BYTES = 64 * 1024 * 1024;
const SECRET_FILE = "secret";
const PREVIOUS_FILE = "secret.previous";
const FIRST_START_BYTES = 192 * 1024 * 1024;

/** Makes the data folder if needed and proves that it can be written. Returns its absolute path. */
export function openDataFolder(path: string): string {
  const folder = resolve(path);
  try {
    const fresh = !existsSync(folder);
    mkdirSync(folder, { recursive: true, mode: 0o711 });
    if (!statSync(folder).isDirectory()) throw new StartFailure(`STUDIO_DATA_DIR: ${folder} is not a folder`);
    const probe = join(folder, `.probe-${process.pid}`);
    writeFileSync(probe, randomBytes(4096));
    rmSync(probe);
    const { bavail, bsize } = statfsSync(folder);
    if (bavail * bsize < (fresh ? FIRST_START_BYTES : LEAST_FREE_BYTES)) throw diskFull(folder);
  } catch (error) {
    throw explain(error, folder);
  }
  return folder;
}

function explain(error: unknown, folder: string): unknown {
  switch (errorCode(error)) {
    case "ENOSPC":
    case "EDQUOT":
      return diskFull(folder);
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return new StartFailure(`STUDIO_DATA_DIR: ${folder} cannot be written by this user`, { cause: error });
    case "EEXIST":
    case "ENOTDIR":
      return new StartFailure(`STUDIO_DATA_DIR: ${folder} is not a folder`, { cause: error });
    default:
      return error;
  }
}

function diskFull(folder: string): StartFailure {
  return new StartFailure(`the disk that holds ${folder} is full: free some space and start again`);
}

/** The secret a studio has made for itself, if it has. */
export function secretOfItsOwn(folder: string): string | null {
  return read(folder, SECRET_FILE);
}

/** Gives a data folder the secret of the studio it becomes. */
export function keepSecret(folder: string, secret: string): void {
  const unfinished = join(folder, `${SECRET_FILE}.${process.pid}`);
  writeFileSync(unfinished, secret, { mode: 0o600, flush: true });
  renameSync(unfinished, join(folder, SECRET_FILE));
  forgetPreviousSecret(folder);
}

/** The secrets a studio's processes are given: STUDIO_SECRET or the one generated once, and the one before, if any. */
export interface StudioSecrets {
  STUDIO_SECRET: string;
  /** Empty: none. */
  STUDIO_SECRET_PREVIOUS: string;
}

/** STUDIO_SECRET, or the one generated once into the data folder; beside it the one that is being replaced. */
export function studioSecrets(
  folder: string,
  given: { STUDIO_SECRET?: string; STUDIO_SECRET_PREVIOUS?: string },
): StudioSecrets {
  const previous = given.STUDIO_SECRET_PREVIOUS ?? "";
  if (given.STUDIO_SECRET) return { STUDIO_SECRET: given.STUDIO_SECRET, STUDIO_SECRET_PREVIOUS: previous };
  const file = join(folder, SECRET_FILE);
  if (!existsSync(file)) writeFileSync(file, newSecret(), { mode: 0o600, flag: "wx" });
  return {
    STUDIO_SECRET: readFileSync(file, "utf8").trim(),
    STUDIO_SECRET_PREVIOUS: read(folder, PREVIOUS_FILE) ?? previous,
  };
}

/**
 * Gives a data folder a new secret and keeps the one before until `forgetPreviousSecret`. Where a former replacement was
 * not finished, that one goes on: its two secrets are answered again.
 */
export function replaceSecret(folder: string): StudioSecrets {
  const current = read(folder, SECRET_FILE) ?? "";
  const begun = read(folder, PREVIOUS_FILE);
  if (begun !== null && begun !== current) {
    return { STUDIO_SECRET: current, STUDIO_SECRET_PREVIOUS: begun };
  }
  writeFileSync(join(folder, PREVIOUS_FILE), current, { mode: 0o600, flush: true });
  const unfinished = join(folder, `${SECRET_FILE}.${process.pid}`);
  const secret = newSecret();
  writeFileSync(unfinished, secret, { mode: 0o600, flush: true });
  renameSync(unfinished, join(folder, SECRET_FILE));
  return { STUDIO_SECRET: secret, STUDIO_SECRET_PREVIOUS: current };
}

/** Nothing is sealed under the secret before any more. */
export function forgetPreviousSecret(folder: string): void {
  rmSync(join(folder, PREVIOUS_FILE), { force: true });
}

const newSecret = () => randomBytes(48).toString("base64url");

function read(folder: string, name: string): string | null {
  const file = join(folder, name);
  return existsSync(file) ? readFileSync(file, "utf8").trim() : null;
}
