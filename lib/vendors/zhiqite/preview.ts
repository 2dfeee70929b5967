/** Larger intermediate pictures are not worth showing: they come with every query. */
const MAX_BASE64 = 8 * 1024 * 1024;

const PREFIX = /^data:[\w./+-]*(?:;[\w=-]+)*,/;
const BASE64 = /^[A-Za-z0-9+/_-]+={0,2}$/;

/** The picture of `currentImage`: base64 with or without a `data:` prefix. Undefined where there is none. */
export function readPreview(text: string | null | undefined): Uint8Array | undefined {
  if (!text || text.length > MAX_BASE64) return undefined;
  const encoded = text.replace(PREFIX, "").replace(/\s+/g, "");
  return BASE64.test(encoded) ? new Uint8Array(Buffer.from(encoded, "base64")) : undefined;
}
