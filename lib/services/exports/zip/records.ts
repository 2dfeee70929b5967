/** The records of a ZIP file (PKWARE APPNOTE 6.3.9, sections 4.3 to 4.5), entries stored as they are. */

/** One file of an archive, written. */
export interface WrittenEntry {
  name: Buffer;
  date: Date;
  /** CRC-32 and size stand behind the data: they were not known before it. */
  streamed: boolean;
  crc: number;
  size: number;
  /** Where its local header stands. */
  offset: number;
}

/** Names are UTF-8; bit 3 announces a data descriptor. */
const UTF8 = 1 << 11;
const STREAMED = 1 << 3;
const VERSION = { plain: 20, zip64: 45 } as const;
/** What 32 and 16 bits do not hold stands in ZIP64's records instead. */
const MOST_32 = 0xffffffff;
const MOST_16 = 0xffff;

/** Before an entry's bytes. */
export function localHeader({ name, date, streamed, crc, size }: Omit<WrittenEntry, "offset">): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(VERSION.plain, 4);
  writeShared(head, 6, { name, date, streamed, crc: streamed ? 0 : crc, size: streamed ? 0 : size });
  return Buffer.concat([head, name]);
}

/** Behind the bytes of an entry that was streamed. */
export function dataDescriptor({ crc, size }: Pick<WrittenEntry, "crc" | "size">): Buffer {
  const record = Buffer.alloc(16);
  record.writeUInt32LE(0x08074b50, 0);
  record.writeUInt32LE(crc, 4);
  record.writeUInt32LE(size, 8);
  record.writeUInt32LE(size, 12);
  return record;
}

/** An entry in the archive's directory; past 4 GB its place stands in a ZIP64 field. */
export function directoryEntry(entry: WrittenEntry): Buffer {
  const isFar = entry.offset >= MOST_32;
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  // Made on Unix, so that the permissions at the end are read.
  head.writeUInt16LE((3 << 8) | VERSION.zip64, 4);
  head.writeUInt16LE(isFar ? VERSION.zip64 : VERSION.plain, 6);
  writeShared(head, 8, entry);
  const far = isFar ? Buffer.alloc(12) : Buffer.alloc(0);
  if (isFar) {
    far.writeUInt16LE(1, 0);
    far.writeUInt16LE(8, 2);
    far.writeBigUInt64LE(BigInt(entry.offset), 4);
  }
  head.writeUInt16LE(far.length, 30);
  head.writeUInt32LE((0o100644 << 16) >>> 0, 38);
  head.writeUInt32LE(isFar ? MOST_32 : entry.offset, 42);
  return Buffer.concat([head, entry.name, far]);
}

/** What local header and directory entry have in common, from the flags on. */
function writeShared(record: Buffer, at: number, entry: Omit<WrittenEntry, "offset">): void {
  const { time, day } = dosTime(entry.date);
  record.writeUInt16LE(UTF8 | (entry.streamed ? STREAMED : 0), at);
  record.writeUInt16LE(0, at + 2);
  record.writeUInt16LE(time, at + 4);
  record.writeUInt16LE(day, at + 6);
  record.writeUInt32LE(entry.crc, at + 8);
  record.writeUInt32LE(entry.size, at + 12);
  record.writeUInt32LE(entry.size, at + 16);
  record.writeUInt16LE(entry.name.length, at + 20);
}

/** Seconds in twos, years from 1980, in UTC: the format knows no time zones. */
function dosTime(date: Date): { time: number; day: number } {
  const time = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1);
  const year = Math.max(0, date.getUTCFullYear() - 1980);
  return { time, day: (year << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate() };
}

/** The archive's end, with ZIP64's own where the plain one cannot hold count, size or place. */
export function directoryEnd(count: number, { offset, size }: { offset: number; size: number }): Buffer {
  const plain = Buffer.alloc(22);
  plain.writeUInt32LE(0x06054b50, 0);
  plain.writeUInt16LE(Math.min(count, MOST_16), 8);
  plain.writeUInt16LE(Math.min(count, MOST_16), 10);
  plain.writeUInt32LE(Math.min(size, MOST_32), 12);
  plain.writeUInt32LE(Math.min(offset, MOST_32), 16);
  if (count < MOST_16 && size < MOST_32 && offset < MOST_32) return plain;
  const far = Buffer.alloc(56 + 20);
  far.writeUInt32LE(0x06064b50, 0);
  far.writeBigUInt64LE(44n, 4);
  far.writeUInt16LE((3 << 8) | VERSION.zip64, 12);
  far.writeUInt16LE(VERSION.zip64, 14);
  far.writeBigUInt64LE(BigInt(count), 24);
  far.writeBigUInt64LE(BigInt(count), 32);
  far.writeBigUInt64LE(BigInt(size), 40);
  far.writeBigUInt64LE(BigInt(offset), 48);
  far.writeUInt32LE(0x07064b50, 56);
  far.writeBigUInt64LE(BigInt(offset + size), 64);
  far.writeUInt32LE(1, 72);
  return Buffer.concat([far, plain]);
}
