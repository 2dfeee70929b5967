import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, statfsSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { errorCode, StartFailure } from "./failure";

/** Free space below which starting makes no sense: the database alone would fill it. */
const LEAST_FREE_BYTES = 64 * 1024 * 1024;
const SECRET_FILE = "secret";
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
  const file = join(folder, SECRET_FILE);
  return existsSync(file) ? readFileSync(file, "utf8").trim() : null;
}

/** Gives a data folder the secret of the studio it becomes. */
export function keepSecret(folder: string, secret: string): void {
  writeFileSync(join(folder, SECRET_FILE), secret, { mode: 0o600 });
}

/** STUDIO_SECRET, or the one generated once into the data folder. */
export function studioSecret(folder: string, given: string | undefined): string {
  if (given) return given;
  const file = join(folder, SECRET_FILE);
  if (!existsSync(file))
    writeFileSync(file, randomBytes(48).toString("base64url"), { mode: 0o600, flag: "wx" });
  return readFileSync(file, "utf8").trim();
}
