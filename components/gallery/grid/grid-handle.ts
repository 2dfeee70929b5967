import type { GridModel } from "./grid-model";
import type { GridHandle, TilePlace } from "./grid-slots";

/** What others may ask of a grid. */
export function gridHandle(model: GridModel, scroller: HTMLElement): GridHandle {
  const at = (index: number): TilePlace | undefined => {
    const found = model.at(index);
    return found && { asset: found.asset, index, day: found.block.day };
  };
  return {
    scroller,
    total: () => model.total,
    at,
    indexOf: (id) => model.indexOf(id),
    reveal: (index) => model.reveal(index),
    within({ left, top, right, bottom }) {
      const tiles = [...scroller.querySelectorAll<HTMLElement>("[data-asset]")].filter((tile) => {
        const frame = tile.getBoundingClientRect();
        return frame.right > left && frame.left < right && frame.bottom > top && frame.top < bottom;
      });
      return tiles.flatMap((tile) => at(model.indexOf(tile.dataset.asset ?? "")) ?? []);
    },
  };
}
