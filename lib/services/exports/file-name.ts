/** Names Windows keeps for devices, whatever extension follows. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** Most file systems take 255 bytes; this leaves room for a number, an extension and a sidecar's. */
const LONGEST_BYTES = 180;

/** Text as one part of a path that every system takes; empty when nothing of it can stay. */
export function fileNamePart(text: string): string {
  const plain = text
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cs}\p{Co}]|(?![\u200c\u200d])\p{Cf}/gu, "")
    .replace(/[<>:"|?*\\/]/g, "_")
    .replace(/^[. ]+|[. ]+$/g, "");
  return cutBytes(DEVICES.test(plain) ? `_${plain}` : plain).replace(/[. ]+$/, "");
}

function cutBytes(text: string): string {
  let bytes = 0;
  let kept = "";
  for (const sign of text) {
    bytes += Buffer.byteLength(sign);
    if (bytes > LONGEST_BYTES) break;
    kept += sign;
  }
  return kept;
}

/**
 * Gives names out once: the second of a name gets `-2`. Names that differ in case alone are one name, since many
 * file systems hold them so.
 */
export function uniqueNames(): (base: string, extension: string) => string {
  const taken = new Set<string>();
  const latest = new Map<string, number>();
  return (base, extension) => {
    const key = `${base}.${extension}`.toLowerCase();
    let number = latest.get(key) ?? 1;
    let name = number === 1 ? base : `${base}-${number}`;
    while (taken.has(`${name}.${extension}`.toLowerCase())) name = `${base}-${(number += 1)}`;
    latest.set(key, number + 1);
    taken.add(`${name}.${extension}`.toLowerCase());
    return `${name}.${extension}`;
  };
}
