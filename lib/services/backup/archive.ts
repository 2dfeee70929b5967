import { createHash } from "node:crypto";
import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { extract, pack, type Pack } from "tar-stream";
import * as z from "zod";

/** The first entry of a backup: what it is of. */
export const manifestSchema = z.object({
  format: z.literal(1),
  createdAt: z.iso.datetime(),
  version: z.string(),
  /** The migrations its database had, in order. */
  migrations: z.array(z.string()).min(1),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()) })),
  /** Tells whether two studios have the same STUDIO_SECRET, and nothing else of it. */
  secretMark: z.string(),
  /** The secret the studio made for itself; absent where the environment gave it or it was left out. */
  secret: z.string().optional(),
});
export type BackupManifest = z.output<typeof manifestSchema>;

export const MANIFEST = "easel.json";
/** The last entry: without it, or with another hash, the archive is not whole. */
export const END = "end.json";
export const endSchema = z.object({ files: z.int(), sha256: z.string() });

/** One entry of a backup; its body must be read before the next one comes. */
export interface BackupEntry {
  name: string;
  size: number;
  body: AsyncIterable<Buffer>;
}

/** Writes a tar archive entry by entry, never more than the reader takes, and hashes what goes in. */
export class BackupWriter {
  readonly #pack: Pack = pack();
  readonly #hash = createHash("sha256");
  readonly #done: Promise<unknown>;

  constructor(out: Writable) {
    this.#pack.pipe(out);
    this.#done = Promise.race([
      once(out, "finish"),
      once(out, "error").then(([error]) => Promise.reject(error)),
    ]);
    this.#done.catch(() => undefined);
  }

  async add(name: string, bytes: Buffer): Promise<void> {
    await this.stream(name, bytes.length, [bytes]);
  }

  /** Throws when the body is not as long as said. */
  async stream(name: string, size: number, body: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<void> {
    this.#hash.update(`${name}\n${size}\n`);
    const entry = this.#pack.entry({ name, size, mode: 0o600 });
    const ended = new Promise<void>((done, fail) => entry.on("error", fail).on("finish", () => done()));
    ended.catch(() => undefined);
    for await (const chunk of body) {
      this.#hash.update(chunk);
      if (!entry.write(chunk)) await Promise.race([once(entry, "drain"), this.#done]);
    }
    entry.end(null);
    await Promise.race([ended, this.#done]);
  }

  async end(files: number): Promise<void> {
    await this.add(END, Buffer.from(JSON.stringify({ files, sha256: this.#hash.copy().digest("hex") })));
    this.#pack.finalize();
    await this.#done;
  }
}

/** An entry's body, whose library does not say of what it is made. */
async function* bytesOf(entry: AsyncIterable<unknown>): AsyncGenerator<Buffer> {
  for await (const chunk of entry) if (Buffer.isBuffer(chunk)) yield chunk;
}

/** The entries of a tar archive, in order. */
export async function* readBackup(source: Readable): AsyncGenerator<BackupEntry> {
  const entries = extract();
  source.on("error", (error) => entries.destroy(error));
  for await (const entry of source.pipe(entries)) {
    const { name, size = 0 } = entry.header;
    yield { name, size, body: bytesOf(entry) };
    entry.resume();
  }
}
