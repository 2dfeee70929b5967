import { join, resolve } from "node:path";
import { env } from "./env";

/** A folder inside the studio's data folder; absolute, not made. */
export function dataDir(...parts: string[]): string {
  return join(resolve(env().STUDIO_DATA_DIR), ...parts);
}
