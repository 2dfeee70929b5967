import type { GridHandle, TilePlace } from "../grid/grid-slots";

/** Longer than any scrolling on to a picture that is not drawn yet takes. */
const PATIENCE_MS = 2_000;

/** Tells of the tile an arrow leads to, once the grid has taken the focus there. */
export function followRange(grid: GridHandle, onArrive: (place: TilePlace) => void): void {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), PATIENCE_MS);
  grid.scroller.addEventListener(
    "focusin",
    ({ target }) => {
      const id = target instanceof Element ? target.getAttribute("data-asset") : null;
      const place = id === null ? undefined : grid.at(grid.indexOf(id));
      if (!place) return;
      stop.abort();
      onArrive(place);
    },
    { signal: stop.signal },
  );
}
