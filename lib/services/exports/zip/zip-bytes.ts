import { crc32 } from "node:zlib";
import { dataDescriptor, directoryEnd, directoryEntry, localHeader, type WrittenEntry } from "./records";

/** A file on its way into an archive. */
export interface ZipEntry {
  /** Path in the archive, with slashes. */
  name: string;
  date: Date;
  /** Whole, or a stream of at most 4 GB. */
  source: Buffer | AsyncIterable<Buffer>;
}

/**
 * The bytes of a ZIP archive whose entries are stored as they are: pictures are compressed already. Each step reads
 * no further than what it gives, so that the reader sets the pace; what is kept is the archive's directory, about 200
 * bytes a file.
 */
export async function* zipBytes(entries: AsyncIterable<ZipEntry>): AsyncGenerator<Buffer, void, void> {
  const directory: WrittenEntry[] = [];
  let offset = 0;
  for await (const { name, date, source } of entries) {
    const entry = {
      name: Buffer.from(name),
      date,
      streamed: !Buffer.isBuffer(source),
      crc: 0,
      size: 0,
      offset,
    };
    if (Buffer.isBuffer(source)) Object.assign(entry, { crc: crc32(source), size: source.length });
    const head = localHeader(entry);
    yield head;
    for await (const chunk of Buffer.isBuffer(source) ? [source] : source) {
      if (entry.streamed) {
        entry.crc = crc32(chunk, entry.crc);
        entry.size += chunk.length;
      }
      yield chunk;
    }
    if (entry.size >= 0xffffffff) throw new Error(`${name} is too large for an archive`);
    const tail = entry.streamed ? dataDescriptor(entry) : Buffer.alloc(0);
    if (tail.length > 0) yield tail;
    offset += head.length + entry.size + tail.length;
    directory.push(entry);
  }
  let size = 0;
  for (const entry of directory) {
    const record = directoryEntry(entry);
    size += record.length;
    yield record;
  }
  yield directoryEnd(directory.length, { offset, size });
}
