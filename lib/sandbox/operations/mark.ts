import { MARK_OUTLINES, MARK_SIZE } from "./mark-glyphs";

/** Where the mark sits on a picture, in whole pixels, clear of the edge so that tiles still meet. */
interface MarkBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The mark's place in the lower right corner; null on a picture too small to carry it. */
export function markBox(width: number, height: number): MarkBox | null {
  const length = Math.round(Math.min(Math.max(84, Math.min(width, height) * 0.15), 420));
  const tall = Math.round(length * 0.21);
  const gap = Math.max(4, Math.round(Math.min(width, height) * 0.014));
  if (width < length + 2 * gap || height < tall + 2 * gap) return null;
  return { left: width - length - gap, top: height - tall - gap, width: length, height: tall };
}

/** The words as SVG shapes inside a box. */
function markShapes(box: MarkBox, fill: string): string {
  const scale = Math.min((box.width * 0.86) / MARK_SIZE.width, (box.height * 0.62) / MARK_SIZE.height);
  const x = box.left + (box.width - MARK_SIZE.width * scale) / 2;
  const y = box.top + (box.height - MARK_SIZE.height * scale) / 2;
  const glyphs = MARK_OUTLINES.map(
    ([d, dx, dy]) => `<path d="${d}" transform="translate(${dx},${dy})"/>`,
  ).join("");
  return `<g fill="${fill}" fill-rule="evenodd" transform="translate(${x.toFixed(2)},${y.toFixed(2)}) scale(${scale.toFixed(5)})">${glyphs}</g>`;
}

/** The mark as a small dark pill with pale words, as SVG shapes: on pixels and in vector files alike. */
export function markPill(box: MarkBox): string {
  const { left, top, width, height } = box;
  return (
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" rx="${height * 0.28}" fill="#16181c" fill-opacity="0.46"/>` +
    markShapes(box, "#fdfdfd")
  );
}
