/** Types that say nothing about the content. */
const VAGUE = new Set(["", "application/octet-stream", "binary/octet-stream"]);
/** Other names of the types the studio knows. */
const ALIASES: Record<string, string> = {
  "image/jpg": "image/jpeg",
  "image/pjpeg": "image/jpeg",
  "image/apng": "image/png",
  "image/x-png": "image/png",
  "image/x-bmp": "image/bmp",
  "image/x-ms-bmp": "image/bmp",
};

/** Whether a declared Content-Type fits the type the bytes have; one that says nothing always does. */
export function declarationFits(declared: string | undefined, actual: string): boolean {
  const mime = (declared ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  return VAGUE.has(mime) || (ALIASES[mime] ?? mime) === actual;
}
