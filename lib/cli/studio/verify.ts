import { parseArgs } from "node:util";
import type { Finding } from "../../services/verify/finding";
import { verify as check } from "../../services/verify/verify";
import type { VerifyProgress } from "../../services/verify/verify-options";
import { StartFailure } from "../failure";
import type { StudioCommand } from "./command";

const USAGE = "[--repair] [--prefix uploads/3f] [--after <key>]";
const PROGRESS_MS = 2_000;

const WORDS: Record<Finding["kind"], string> = {
  missing_file: "missing file",
  wrong_bytes: "other bytes than the row says",
  missing_preview: "missing preview",
  missing_thumbnail: "missing thumbnail",
  orphan_file: "file that nothing needs",
};
const REPAIRS: Record<NonNullable<Finding["repair"]>, string> = {
  copied: "copied from the same picture of another row",
  brought_back: "brought back from quarantine/",
  made_again: "made again",
  quarantined: "moved to quarantine/",
};

/** Compares rows and files. Exits with 0 when all is well or put right, with 1 when something is left. */
export const verify: StudioCommand = {
  usage: USAGE,
  purpose: "compare rows and stored files by hash; --repair puts right what can be",
  async run(args) {
    const { repair = false, prefix, after } = read(args);
    const counts = { rows: 0, files: 0, found: 0, left: 0 };
    const progress = progressLine();
    const onProgress = (state: VerifyProgress) => {
      counts[state.phase] = state.done;
      progress(state);
    };
    for await (const { kind, key, assetId, repair: how } of check({ repair, prefix, after, onProgress })) {
      counts.found += 1;
      if (how === null) counts.left += 1;
      const whose = assetId ? `\tasset ${assetId}` : "";
      console.log(`${WORDS[kind]}\t${key}${whose}${how ? `\t${REPAIRS[how]}` : ""}`);
    }
    const text = `${counts.rows} rows and ${counts.files} files compared: ${counts.found} found, ${counts.left} left`;
    return { text, exitCode: counts.left === 0 ? 0 : 1 };
  },
};

/** Tells on the error stream how far it is, now and then, with the key to go on from. */
function progressLine(): (progress: VerifyProgress) => void {
  let told = Date.now();
  return ({ phase, done, at }) => {
    if (Date.now() - told < PROGRESS_MS) return;
    told = Date.now();
    process.stderr.write(`${phase}: ${done}, at ${at}\n`);
  };
}

function read(args: string[]) {
  try {
    const options = {
      repair: { type: "boolean" },
      prefix: { type: "string" },
      after: { type: "string" },
    } as const;
    return parseArgs({ args, options }).values;
  } catch {
    throw new StartFailure(`usage: verify ${USAGE}`);
  }
}
