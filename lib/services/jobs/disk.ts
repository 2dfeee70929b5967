import { storage } from "../../storage";

/** Below this, results might not fit: one picture may have 64 MB, and a run makes up to four. */
const KEEP_FREE_BYTES = 256 * 1024 * 1024;

/** Whether the disk is too full to take on work whose results have to be kept. */
export async function diskIsFull(): Promise<boolean> {
  const free = await storage().freeBytes();
  return free !== null && free < KEEP_FREE_BYTES;
}
