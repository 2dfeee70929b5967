/** Application blocks that matter to how a GIF looks: its looping and its colour profile. */
const KEPT_APPLICATIONS = new Set(["NETSCAPE2.0", "ANIMEXTS1.0", "ICCRGBG1012"]);

/** A GIF without comments and without application blocks such as XMP. Throws where it is broken. */
export function cleanGif(bytes: Buffer): Buffer {
  const start = 13 + colourTable(bytes.readUInt8(10));
  const kept = [bytes.subarray(0, start)];
  for (let at = start; at < bytes.length;) {
    const introducer = bytes.readUInt8(at);
    if (introducer === 0x3b) return Buffer.concat([...kept, bytes.subarray(at, at + 1)]);
    const data = introducer === 0x2c ? at + 11 + colourTable(bytes.readUInt8(at + 9)) : at + 2;
    const end = endOfBlocks(bytes, data);
    if (introducer !== 0x21 || isKept(bytes, at)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  throw new Error("truncated GIF");
}

function isKept(bytes: Buffer, at: number): boolean {
  const label = bytes.readUInt8(at + 1);
  if (label === 0xff) return KEPT_APPLICATIONS.has(bytes.toString("latin1", at + 3, at + 14));
  return label !== 0xfe;
}

function colourTable(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

/** Past the chain of counted blocks that ends with an empty one. */
function endOfBlocks(bytes: Buffer, from: number): number {
  let at = from;
  for (let length = bytes.readUInt8(at); length > 0; length = bytes.readUInt8(at)) at += length + 1;
  return at + 1;
}
