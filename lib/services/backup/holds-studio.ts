import type pg from "pg";

/** What stands in the way of a restore: people in the database, and other connections to it. */
export async function holdsStudio(client: pg.ClientBase): Promise<{ hasPeople: boolean; isUsed: boolean }> {
  const { rows } = await client.query<{ table: string | null; others: number }>(
    `SELECT to_regclass('public."user"')::text AS table,
      (SELECT count(*)::int FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend') AS others`,
  );
  const isUsed = (rows[0]?.others ?? 0) > 0;
  if (!rows[0]?.table) return { hasPeople: false, isUsed };
  const { rowCount } = await client.query(`SELECT FROM "user" LIMIT 1`);
  return { hasPeople: rowCount !== 0, isUsed };
}
