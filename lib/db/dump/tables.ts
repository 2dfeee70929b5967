import type pg from "pg";

/** A table as it is dumped: its columns in order, without those the database computes. */
export interface DumpedTable {
  name: string;
  columns: string[];
}

/** What is true for minutes or for one process alone: people sign in again after a restore. */
const PASSING = ["_prisma_migrations", "session", "verification", "rate_limit", "stream_watch"];

/** The studio's tables, each after those it refers to. */
export async function dumpedTables(client: pg.ClientBase): Promise<DumpedTable[]> {
  const { rows: tables } = await client.query<DumpedTable>(
    `SELECT relname AS name, array_agg(attname::text ORDER BY attnum) AS columns
     FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid
     WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND attnum > 0 AND NOT attisdropped
       AND attgenerated = '' AND relname <> ALL($1)
     GROUP BY relname ORDER BY relname`,
    [PASSING],
  );
  const { rows: references } = await client.query<{ from: string; to: string }>(
    `SELECT conrelid::regclass::text AS "from", confrelid::regclass::text AS "to" FROM pg_constraint
     WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND conrelid <> confrelid`,
  );
  return inOrder(tables, references);
}

function inOrder(
  tables: readonly DumpedTable[],
  references: readonly { from: string; to: string }[],
): DumpedTable[] {
  const done: DumpedTable[] = [];
  let left = [...tables];
  while (left.length > 0) {
    const waits = (name: string) =>
      references.some(
        ({ from, to }) => unquoted(from) === name && left.some((other) => other.name === unquoted(to)),
      );
    const next = left.filter(({ name }) => !waits(name));
    if (next.length === 0)
      throw new Error(`tables refer to each other in a circle: ${left.map(({ name }) => name)}`);
    done.push(...next);
    left = left.filter((table) => !next.includes(table));
  }
  return done;
}

const unquoted = (name: string) => name.replace(/^"(.*)"$/, "$1");
