import { dataDir } from "../../data-dir";
import { db } from "../../db/client";
import { env } from "../../env";
import { rotateSecrets } from "../../services/secrets/rotate-secrets";
import { forgetPreviousSecret, replaceSecret, secretOfItsOwn } from "../data-folder";
import { StartFailure } from "../failure";
import { lives } from "../process-identity";
import { readRun } from "../run-file";
import type { StudioCommand } from "./command";

const HOW =
  "start the studio with STUDIO_SECRET the new one and STUDIO_SECRET_PREVIOUS the one before, then run this with both";

/** Brings what is sealed under a new secret; whatever ends it, running it again goes on. */
export const rotateSecret: StudioCommand = {
  usage: "",
  purpose: "replace the studio's secret and encrypt under the new one what the old one encrypted",
  async run() {
    const folder = process.env.STUDIO_DATA_DIR ?? "";
    const isOwn = secretOfItsOwn(folder) === process.env.STUDIO_SECRET;
    if (isOwn) takeNewSecret(folder);
    else if (!env().STUDIO_SECRET_PREVIOUS) throw new StartFailure(`STUDIO_SECRET_PREVIOUS: unset; ${HOW}`);
    try {
      const { changed, unreadable } = await rotateSecrets((row) => process.stderr.write(`${row}\n`));
      if (isOwn) forgetPreviousSecret(dataDir());
      const done = `${changed} secrets were encrypted anew; everybody signs in again`;
      const advice = isOwn ? done : `${done}. Now take STUDIO_SECRET_PREVIOUS away`;
      const lost = unreadable.map((place) => `neither secret opens: ${place}`);
      return { text: [...lost, advice].join("\n"), exitCode: lost.length === 0 ? 0 : 1 };
    } finally {
      await db().$disconnect();
    }
  },
};

/** A running studio would go on with the old secret, so this one is replaced while it is stopped. */
function takeNewSecret(folder: string): void {
  const run = readRun(folder);
  if (run && run.studio.pid !== process.pid && lives(run.studio)) {
    throw new StartFailure("stop the studio first: its secret is in its data folder");
  }
  const secrets = replaceSecret(folder);
  Object.assign(process.env, secrets);
  if (env().STUDIO_SECRET !== secrets.STUDIO_SECRET) throw new Error("the environment was read too early");
}
