/** Pixels of CSS's absolute units. */
const UNITS: Record<string, number> = { px: 1, pt: 4 / 3, pc: 16, mm: 96 / 25.4, cm: 96 / 2.54, in: 96 };
/** The first element of a sanitised drawing is its root, whose attributes are short. */
const HEAD_BYTES = 64 * 1024;

/** A sanitised SVG's own size in pixels, by its width and height or else by its view box; null where it has neither. */
export function svgSize(svg: Buffer): { width: number; height: number } | null {
  const [root = ""] = /^<svg[^>]*>/.exec(svg.subarray(0, HEAD_BYTES).toString("utf8")) ?? [];
  const box = / viewBox="\s*[-+\d.e]+[\s,]+[-+\d.e]+[\s,]+([\d.e+]+)[\s,]+([\d.e+]+)/i.exec(root);
  const width = length(root, "width") ?? Number(box?.[1]);
  const height = length(root, "height") ?? Number(box?.[2]);
  const size = { width: Math.round(width), height: Math.round(height) };
  return size.width > 0 && size.height > 0 ? size : null;
}

function length(root: string, name: string): number | null {
  const [, digits, unit = "px"] = new RegExp(` ${name}="\\s*([\\d.]+)([a-z]{2})?\\s*"`).exec(root) ?? [];
  const factor = UNITS[unit];
  return digits === undefined || factor === undefined ? null : Number(digits) * factor;
}
