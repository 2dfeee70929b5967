import type { Readable } from "node:stream";
import ZipStream from "zip-stream";

/** An archive that is read while it is written. Entries are stored as they are: pictures are compressed already. */
export interface Archive {
  /** The bytes; whoever reads them sets the pace, and ends everything by destroying it. */
  body: Readable;
  /** Adds a file and waits until it has been read. Rejects when the reader has gone, or the source breaks. */
  add(name: string, source: Readable | Buffer, date: Date): Promise<void>;
  finish(): void;
  /** Breaks off, so that the reader sees a broken transfer and not a whole archive. */
  fail(error: unknown): void;
}

const BUFFERED_BYTES = 256 * 1024;

/** Starts an archive. ZIP64 is used where sizes or counts ask for it. */
export function startArchive(): Archive {
  const zip = new ZipStream({ store: true, highWaterMark: BUFFERED_BYTES });
  const gone = new Promise<never>((_resolve, reject) => {
    zip.once("close", () => reject(new ReaderGone()));
  });
  gone.catch(() => undefined);

  function entry(name: string, source: Readable | Buffer, date: Date): Promise<void> {
    return new Promise((resolve, reject) => {
      if (!Buffer.isBuffer(source)) source.once("error", reject);
      zip.entry(source, { name, date }, (error) => (error ? reject(error) : resolve()));
    });
  }

  /** A small file is written at once, whatever the pace. */
  async function drained(): Promise<void> {
    if (zip.writableNeedDrain) await new Promise<void>((resolve) => zip.once("drain", resolve));
  }

  return {
    body: zip,
    async add(name, source, date) {
      try {
        await Promise.race([entry(name, source, date).then(drained), gone]);
      } catch (error) {
        if (!Buffer.isBuffer(source)) source.destroy();
        throw error;
      }
    },
    finish: () => zip.finalize(),
    fail: (error) => void zip.destroy(error instanceof Error ? error : new Error("the export failed")),
  };
}

/** Nobody reads the archive any more; expected. */
export class ReaderGone extends Error {
  constructor() {
    super("the reader of the archive has gone");
    this.name = "ReaderGone";
  }
}
