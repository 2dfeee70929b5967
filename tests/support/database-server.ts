import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbedded } from "../../lib/db/embedded/server";
import { migrate } from "../../lib/db/migrate";
import { adminUrl, createDatabase, TEMPLATE, withName } from "./database";

/** Starts one PostgreSQL for the whole run and migrates the database every test's own is copied from. */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "easel-test-"));
  const server = await startEmbedded(folder);
  process.env.TEST_DATABASE_URL = server.url;
  await createDatabase(adminUrl(), TEMPLATE);
  await migrate(withName(TEMPLATE));
  return async () => {
    await server.stop();
    rmSync(server.folder, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  };
}
