/** What the studio uses of the archive writer, which brings no types. */
declare module "zip-stream" {
  import type { Readable, Transform } from "node:stream";

  interface EntryData {
    /** Path in the archive. */
    name: string;
    date?: Date;
  }

  export default class ZipStream extends Transform {
    constructor(options: { store: true; highWaterMark?: number });
    /** One entry at a time: the next may come when the callback has been called. */
    entry(source: Readable | Buffer, data: EntryData, done: (error?: Error | null) => void): void;
    finalize(): void;
  }
}
