import type { Size } from "@/lib/painter/geometry";

/**
 * How many columns show this many pictures of one shape largest on a stage. Ties go to fewer columns, which leave
 * fewer gaps in the last row.
 */
export function paneColumns(count: number, picture: Size, stage: Size, gap: number): number {
  let best = { columns: 1, scale: 0 };
  for (let columns = 1; columns <= count; columns += 1) {
    const rows = Math.ceil(count / columns);
    const width = (stage.width - gap * (columns - 1)) / columns;
    const height = (stage.height - gap * (rows - 1)) / rows;
    const scale = Math.min(width / picture.width, height / picture.height);
    if (scale > best.scale) best = { columns, scale };
  }
  return best.columns;
}
