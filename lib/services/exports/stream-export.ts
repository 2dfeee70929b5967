import { Readable } from "node:stream";
import type { ExportWish } from "./export-wish";
import { exportedEntries } from "./exported-entries";
import { zipBytes } from "./zip/zip-bytes";

/** Read ahead of the reader, so that the disk works while the network does. */
const AHEAD_BYTES = 2 * 1024 * 1024;

/**
 * Packs pictures while they are read, with a memory that does not grow with what they weigh. Destroying the stream
 * ends everything; a failure breaks it, so that nobody takes a part for the whole.
 */
export function streamExport(readerId: string, wish: ExportWish): Readable {
  return Readable.from(zipBytes(exportedEntries(readerId, wish)), {
    objectMode: false,
    highWaterMark: AHEAD_BYTES,
  });
}
