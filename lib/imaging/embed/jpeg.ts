const XMP_HEADER = Buffer.from("http://ns.adobe.com/xap/1.0/\0", "latin1");
/** What a segment holds beside its own length. */
const SEGMENT_BYTES = 0xffff - 2;

/**
 * A JPEG with an XMP packet in an APP1 segment after JFIF's, all else byte for byte. Null where the packet is too
 * long for the one segment that readers look at.
 */
export function embedJpeg(bytes: Buffer, xmp: Buffer): Buffer | null {
  const payload = Buffer.concat([XMP_HEADER, xmp]);
  if (payload.length > SEGMENT_BYTES) return null;
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(payload.length + 2, 2);
  const isJfif = bytes[2] === 0xff && bytes[3] === 0xe0;
  const at = isJfif ? 4 + bytes.readUInt16BE(4) : 2;
  return Buffer.concat([bytes.subarray(0, at), head, payload, bytes.subarray(at)]);
}
