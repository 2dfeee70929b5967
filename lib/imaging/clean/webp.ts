const RIFF_HEADER = 12;
/** VP8X flags that announce EXIF and XMP chunks. */
const ANNOUNCES_METADATA = 0x08 | 0x04;

/** A WebP without its EXIF and XMP chunks, all else byte for byte. Throws where it is broken. */
export function cleanWebp(bytes: Buffer): Buffer {
  const kept: Buffer[] = [];
  const riffEnd = Math.min(bytes.length, 8 + bytes.readUInt32LE(4));
  for (let at = RIFF_HEADER; at + 8 <= riffEnd;) {
    const type = bytes.toString("latin1", at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    const end = at + 8 + length + (length & 1);
    if (end > bytes.length + 1) throw new Error("truncated WebP");
    const chunk = Buffer.from(bytes.subarray(at, end));
    if (type === "VP8X") chunk.writeUInt8(chunk.readUInt8(8) & ~ANNOUNCES_METADATA, 8);
    if (type !== "EXIF" && type !== "XMP ") kept.push(chunk);
    at = end;
  }
  const body = Buffer.concat(kept);
  const header = Buffer.from(bytes.subarray(0, RIFF_HEADER));
  header.writeUInt32LE(4 + body.length, 4);
  return Buffer.concat([header, body]);
}
