import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";
import type { DumpedTable } from "./tables";

/** A piece of a dump is about this long, so that it fits into memory on either side. */
const PIECE_BYTES = 8 * 1024 * 1024;

/** A table's rows in PostgreSQL's own text form, piece by piece. */
export async function* dumpTable(client: pg.ClientBase, table: DumpedTable): AsyncGenerator<Buffer> {
  let chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of client.query(copyTo(`COPY ${written(table)} TO STDOUT`))) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes < PIECE_BYTES) continue;
    yield Buffer.concat(chunks);
    chunks = [];
    bytes = 0;
  }
  if (bytes > 0) yield Buffer.concat(chunks);
}

/** Puts the pieces of a table back. */
export async function loadTable(
  client: pg.ClientBase,
  table: DumpedTable,
  pieces: AsyncIterable<Buffer>,
): Promise<void> {
  await pipeline(Readable.from(pieces), client.query(copyFrom(`COPY ${written(table)} FROM STDIN`)));
}

function written({ name, columns }: DumpedTable): string {
  return `${pg.escapeIdentifier(name)} (${columns.map(pg.escapeIdentifier).join(", ")})`;
}
