/** The description inside an ICC profile ("Display P3"), or null where there is none that can be read. */
export function profileName(icc: Buffer | undefined): string | null {
  if (!icc || icc.length < 132) return null;
  const tags = Math.min(icc.readUInt32BE(128), 100);
  for (let tag = 0; tag < tags && 144 + tag * 12 <= icc.length; tag += 1) {
    const entry = 132 + tag * 12;
    if (icc.toString("latin1", entry, entry + 4) !== "desc") continue;
    const start = icc.readUInt32BE(entry + 4);
    const data = icc.subarray(start, start + icc.readUInt32BE(entry + 8));
    return (data.toString("latin1", 0, 4) === "mluc" ? localised(data) : plain(data)).trim() || null;
  }
  return null;
}

/** Version 4: records of UTF-16, of which the first is taken. */
function localised(data: Buffer): string {
  if (data.length < 28) return "";
  const length = data.readUInt32BE(20);
  const start = data.readUInt32BE(24);
  return Buffer.from(data.subarray(start, start + (length & ~1)))
    .swap16()
    .toString("utf16le");
}

/** Version 2: counted ASCII. */
function plain(data: Buffer): string {
  return data.length < 12 ? "" : data.toString("latin1", 12, 12 + data.readUInt32BE(8)).replace(/\0.*$/s, "");
}
