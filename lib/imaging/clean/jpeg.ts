/** Segments that change how the pixels look: JFIF's density, Adobe's colour transform, colour profiles. */
function isKept(marker: number, payload: Buffer): boolean {
  if (marker === 0xe2) return payload.toString("latin1", 0, 12) === "ICC_PROFILE\0";
  if (marker === 0xee) return payload.toString("latin1", 0, 5) === "Adobe";
  const isApplication = marker >= 0xe1 && marker <= 0xef;
  const isComment = marker === 0xfe;
  return !isApplication && !isComment;
}

/**
 * A JPEG without EXIF, GPS, XMP, IPTC, comments and whatever follows its end (phones hide whole pictures
 * there), its picture data untouched. Throws where the structure is broken.
 */
export function cleanJpeg(bytes: Buffer): Buffer {
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  for (let at = 2; at < bytes.length;) {
    if (bytes[at] !== 0xff) throw new Error("broken JPEG");
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (marker === 0xd9) return Buffer.concat([...kept, bytes.subarray(at, at + 2)]);
    else {
      const end = at + 2 + bytes.readUInt16BE(at + 2);
      const next = marker === 0xda ? endOfScan(bytes, end) : end;
      if (isKept(marker, bytes.subarray(at + 4, end))) kept.push(bytes.subarray(at, next));
      at = next;
    }
  }
  throw new Error("truncated JPEG");
}

/** Where the compressed data of a scan ends: at the next marker that is neither stuffing nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const marker = bytes[at + 1] ?? 0;
    if (marker !== 0 && marker !== 0xff && (marker < 0xd0 || marker > 0xd7)) return at;
  }
  return bytes.length;
}
