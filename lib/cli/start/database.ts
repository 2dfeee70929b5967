import pg from "pg";
import { startEmbedded, type EmbeddedDatabase } from "../../db/embedded/server";
import { migrate } from "../../db/migrate";
import { logger } from "../../logger";
import { StartFailure } from "../failure";

/** The database the studio runs on. */
export interface StudioDatabase {
  url: string;
  /** Where the embedded one keeps its files; null for somebody else's. */
  folder: string | null;
  stop(): Promise<void>;
}

/** The given database, proven reachable and new enough, or the embedded one; migrated either way. */
export async function openDatabase(dataFolder: string, given: string | undefined): Promise<StudioDatabase> {
  const database = given ? await reach(given) : await embed(dataFolder);
  try {
    await migrate(database.url);
  } catch (error) {
    await database.stop();
    throw new StartFailure(`the database could not be brought up to date: ${messageOf(error)}`, {
      cause: error,
    });
  }
  return database;
}

async function reach(url: string): Promise<StudioDatabase> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>(
      "SELECT current_setting('server_version_num') AS version",
    );
    if (Number(rows[0]?.version) < 150_000) throw new Error("PostgreSQL 15 or newer is needed");
  } catch (error) {
    throw new StartFailure(`DATABASE_URL: the database cannot be used (${messageOf(error)})`, {
      cause: error,
    });
  } finally {
    await client.end().catch(() => undefined);
  }
  return { url, folder: null, stop: async () => undefined };
}

async function embed(dataFolder: string): Promise<StudioDatabase> {
  let running: EmbeddedDatabase;
  try {
    running = await startEmbedded(dataFolder);
  } catch (error) {
    throw new StartFailure(messageOf(error), { cause: error });
  }
  const { port } = new URL(running.url);
  let stopping = false;
  function watch(): void {
    running.process.once("exit", async () => {
      if (stopping) return;
      logger.error("the embedded database ended; starting it again");
      running = await startEmbedded(dataFolder, Number(port));
      watch();
    });
  }
  watch();
  return {
    url: running.url,
    folder: running.folder,
    stop: () => {
      stopping = true;
      return running.stop();
    },
  };
}

function messageOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors[0] instanceof Error) return error.errors[0].message;
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
