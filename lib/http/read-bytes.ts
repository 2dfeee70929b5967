export type ReadBytes = { ok: true; bytes: Buffer } | { ok: false; tooLarge: true };

/** A request's body whole, refused by its announced length or at the first byte too many, whichever is first. */
export async function readBytes(request: Request, maximum: number): Promise<ReadBytes> {
  if (Number(request.headers.get("content-length") ?? 0) > maximum) return { ok: false, tooLarge: true };
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > maximum) return { ok: false, tooLarge: true };
    chunks.push(chunk);
  }
  return { ok: true, bytes: Buffer.concat(chunks) };
}
