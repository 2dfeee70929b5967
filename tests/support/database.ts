import { randomBytes } from "node:crypto";
import pg from "pg";

/** The migrated database that tests' own are copied from. */
export const TEMPLATE = "easel_template";

/** The run's server, any database of it. */
export function adminUrl(): string {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) throw new Error("integration tests need the global set-up: run them with --project integration");
  return url;
}

/** The address of another database on the run's server. */
export function withName(name: string): string {
  const url = new URL(adminUrl());
  url.pathname = `/${name}`;
  return url.href;
}

export async function createDatabase(url: string, name: string, template?: string): Promise<void> {
  await run(url, `CREATE DATABASE "${name}"${template ? ` TEMPLATE "${template}"` : ""}`);
}

/** A fresh, migrated database of a test's own; `drop` ends whoever is still connected to it. */
export async function withDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  await createDatabase(adminUrl(), name, TEMPLATE);
  return { url: withName(name), drop: () => run(adminUrl(), `DROP DATABASE "${name}" WITH (FORCE)`) };
}

async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
