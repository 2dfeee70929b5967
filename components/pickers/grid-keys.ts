/** Anything with a place on the page. */
interface Placed {
  offsetTop: number;
  offsetLeft: number;
}

/**
 * Where an arrow key leads in a grid of cells: beside it by order, above and below to the cell nearest in the
 * next row. Undefined for other keys and at the edges.
 */
export function nextInGrid(key: string, at: number, cells: readonly Placed[]): number | undefined {
  const here = cells[at];
  if (!here) return undefined;
  switch (key) {
    case "ArrowLeft":
      return at > 0 ? at - 1 : undefined;
    case "ArrowRight":
      return at < cells.length - 1 ? at + 1 : undefined;
    case "ArrowUp":
      return nearest(here, cells, (cell) => cell.offsetTop < here.offsetTop, -1);
    case "ArrowDown":
      return nearest(here, cells, (cell) => cell.offsetTop > here.offsetTop, 1);
    case "Home":
      return 0;
    case "End":
      return cells.length - 1;
    default:
      return undefined;
  }
}

/** The cell closest in x among those of the nearest row on one side. */
function nearest(here: Placed, cells: readonly Placed[], onSide: (cell: Placed) => boolean, way: 1 | -1) {
  let best: number | undefined;
  cells.forEach((cell, index) => {
    if (!onSide(cell)) return;
    const known = best === undefined ? undefined : cells[best];
    const rowGap = known ? (cell.offsetTop - known.offsetTop) * way : -1;
    const closer =
      known && Math.abs(cell.offsetLeft - here.offsetLeft) < Math.abs(known.offsetLeft - here.offsetLeft);
    if (rowGap < 0 || (rowGap === 0 && closer)) best = index;
  });
  return best;
}
