import { crc32 } from "node:zlib";

const END = 0x06054b50;
const CENTRAL = 0x02014b50;

/**
 * The files of an archive by their names, read through its directory as programs do. Throws where the archive is
 * not whole, an entry is compressed, or a sum is wrong.
 */
export function unzip(bytes: Buffer): Map<string, Buffer> {
  const end = bytes.length - 22;
  if (bytes.readUInt32LE(end) !== END) throw new Error("the archive has no end");
  const files = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== CENTRAL) throw new Error(`no entry at ${at}`);
    const [nameLength, extraLength] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30)];
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    files.set(name, entry(bytes, at, name));
    at += 46 + nameLength + extraLength + bytes.readUInt16LE(at + 32);
  }
  return files;
}

function entry(bytes: Buffer, at: number, name: string): Buffer {
  if (bytes.readUInt16LE(at + 10) !== 0) throw new Error(`${name} is compressed`);
  const local = bytes.readUInt32LE(at + 42);
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const data = bytes.subarray(start, start + bytes.readUInt32LE(at + 24));
  if (crc32(data) !== bytes.readUInt32LE(at + 16)) throw new Error(`the sum of ${name} is wrong`);
  return data;
}
