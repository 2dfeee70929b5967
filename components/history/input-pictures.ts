const ASSET_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The pictures a job was given, in order, each once; masks, which say nothing in small, left out. */
export function inputPictures(input: unknown): string[] {
  return [...new Set(idsIn(input))];
}

function idsIn(value: unknown): string[] {
  if (typeof value === "string") return ASSET_ID.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (/mask/i.test(name) ? [] : idsIn(inner)));
}
