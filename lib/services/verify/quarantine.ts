import { storage } from "../../storage";

const FOLDER = "quarantine/";

/** Whether a file was put aside before. */
export function isQuarantined(key: string): boolean {
  return key.startsWith(FOLDER);
}

/** Where a file put aside lies. */
export function quarantineKey(key: string): string {
  return `${FOLDER}${key}`;
}

/** Puts a file aside: out of everything's way, and nothing is lost. */
export async function quarantine(key: string): Promise<void> {
  await storage().move(key, quarantineKey(key));
}
