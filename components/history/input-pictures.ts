/** An asset's id, by itself or as free JSON names it. */
const ASSET_ID = /^(?:asset:)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** The pictures a job was given, in order, each once; masks, which say nothing in small, left out. */
export function inputPictures(input: unknown): string[] {
  return [...new Set(idsIn(input))];
}

function idsIn(value: unknown): string[] {
  if (typeof value === "string") {
    const [, id] = ASSET_ID.exec(value) ?? [];
    return id === undefined ? [] : [id];
  }
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (/mask/i.test(name) ? [] : idsIn(inner)));
}
