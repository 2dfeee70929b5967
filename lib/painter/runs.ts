/** Bytes as pairs of (how many more, which value); null where that would not be shorter. */
export function packRuns(bytes: Uint8Array): Uint8Array | null {
  const runs = new Uint8Array(bytes.length);
  let at = 0;
  for (let i = 0; i < bytes.length;) {
    const value = bytes[i] ?? 0;
    let end = i + 1;
    while (end < bytes.length && bytes[end] === value && end - i < 256) end++;
    if (at + 2 > runs.length - 2) return null;
    runs[at++] = end - i - 1;
    runs[at++] = value;
    i = end;
  }
  return runs.slice(0, at);
}

/** The bytes that `packRuns` packed, of which there were `length`. */
export function unpackRuns(runs: Uint8Array, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (let i = 0; i < runs.length; i += 2) {
    const end = at + (runs[i] ?? 0) + 1;
    bytes.fill(runs[i + 1] ?? 0, at, end);
    at = end;
  }
  return bytes;
}
