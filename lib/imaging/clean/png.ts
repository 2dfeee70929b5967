const SIGNATURE_BYTES = 8;
const DROPPED = new Set(["eXIf", "tEXt", "zTXt", "iTXt", "tIME", "dSIG"]);

/** A PNG without EXIF, texts (XMP among them) and times, all else byte for byte. Throws where it is broken. */
export function cleanPng(bytes: Buffer): Buffer {
  const kept = [bytes.subarray(0, SIGNATURE_BYTES)];
  for (let at = SIGNATURE_BYTES; at < bytes.length;) {
    const type = bytes.toString("latin1", at + 4, at + 8);
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) throw new Error("truncated PNG");
    if (!DROPPED.has(type)) kept.push(bytes.subarray(at, end));
    if (type === "IEND") return Buffer.concat(kept);
    at = end;
  }
  throw new Error("truncated PNG");
}
