import { dataDir } from "../../data-dir";
import { sweepTemporary } from "../../storage/sweep-temporary";
import { sweepExports } from "../exports/keep-export";
import { purgeTrash, purgeUnused } from "../trash/purge-assets";
import { sweepPrepared } from "./sweep-prepared";

/**
 * Clears away what nobody needs any more: files made for jobs that have ended or left by a process that died, what
 * has lain in the trash for its time, and old exports.
 */
export async function sweepFiles(): Promise<void> {
  await Promise.all([
    sweepPrepared(),
    sweepTemporary(dataDir("tmp")),
    sweepExports(),
    purgeTrash(),
    purgeUnused(),
  ]);
}
