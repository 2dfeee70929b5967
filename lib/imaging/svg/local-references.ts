const REFERENCES = new Set(["href", "xlink:href"]);
const EMBEDDED = /^\s*data:image\/(png|jpeg|webp|gif);base64,/i;

/** Whether an attribute's value stays within the file: fragments of it, pictures inside it, plain values. */
export function isLocalValue(name: string, value: string): boolean {
  if (REFERENCES.has(name)) return /^\s*#/.test(value) || EMBEDDED.test(value);
  return isLocalStyle(value);
}

/** No address but fragments of the same file; escapes could spell one, so they are not taken either. */
export function isLocalStyle(css: string): boolean {
  // Path data is most of a drawing and holds none of these words.
  if (!/url|import|\\|expression|image-set/i.test(css)) return true;
  if (/@import|\\|expression\s*\(|image-set\s*\(/i.test(css)) return false;
  return [...css.matchAll(/url\s*\(\s*(["']?)([^)]*)/gi)].every(([, , target]) =>
    target?.trim().startsWith("#"),
  );
}
