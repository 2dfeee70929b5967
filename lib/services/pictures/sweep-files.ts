import { dataDir } from "../../data-dir";
import { sweepTemporary } from "../../storage/sweep-temporary";
import { sweepPrepared } from "./sweep-prepared";

/** Clears away files nobody needs any more: made for jobs that have ended, or left by a process that died. */
export async function sweepFiles(): Promise<void> {
  await Promise.all([sweepPrepared(), sweepTemporary(dataDir("tmp"))]);
}
