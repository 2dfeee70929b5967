import { justify, type JustifiedRow } from "../justify";

/** How rows are laid: the width they fill, the height they aim at, the space between tiles and rows. */
export interface RowMeasures {
  width: number;
  wanted: number;
  gap: number;
}

/** How wide pictures are, on average, for their height; what is not loaded is laid out by it. */
const USUAL_RATIO = 1.12;
/** Rows end at the picture that takes them below the wanted height, so most are this much of it. */
const USUAL_PART = 0.88;
/** A row of few pictures is not stretched beyond this. */
const TALLEST = 1.5;

/**
 * Lays a block's pictures into rows. Only the last block of a day may end in a short row: rows of the others all fill
 * the width, as if the day had been laid at once.
 */
export function blockRows(
  ratios: readonly number[],
  measures: RowMeasures,
  isDayEnd: boolean,
): JustifiedRow[] {
  const { width, wanted, gap } = measures;
  return isDayEnd ? justify(ratios, width, wanted, gap) : evenRows(ratios, measures);
}

function evenRows(ratios: readonly number[], { width, wanted, gap }: RowMeasures): JustifiedRow[] {
  const total = ratios.reduce((sum, ratio) => sum + ratio, 0);
  const aim = wanted * USUAL_PART;
  const count = Math.max(1, Math.round((total * aim + ratios.length * gap) / (width + gap)));
  const rows: JustifiedRow[] = [];
  let [start, before, sum] = [0, 0, 0];
  ratios.forEach((ratio, index) => {
    sum += ratio;
    const next = ratios[index + 1];
    const border = (total * (rows.length + 1)) / count;
    // The row ends where its end is nearest to an even share.
    const isEnd = next === undefined || (rows.length < count - 1 && sum + next / 2 > border);
    if (!isEnd) return;
    const room = width - gap * (index - start);
    const height = Math.min(wanted * TALLEST, room / (sum - before));
    rows.push({
      start,
      end: index + 1,
      height,
      widths: ratios.slice(start, index + 1).map((each) => each * height),
    });
    [start, before] = [index + 1, sum];
  });
  return rows;
}

/** How high the rows of so many pictures will be, roughly; corrected when they are loaded. */
export function usualHeight(count: number, { width, wanted, gap }: RowMeasures, isDayEnd: boolean): number {
  const aim = wanted * USUAL_PART;
  const exact = (count * (aim * USUAL_RATIO + gap)) / (width + gap);
  const rows = Math.max(1, isDayEnd ? Math.ceil(exact) : Math.round(exact));
  return rows * (aim + gap);
}

/** The height of laid rows, with a gap below each. */
export function heightOf(rows: readonly JustifiedRow[], gap: number): number {
  return rows.reduce((sum, { height }) => sum + height + gap, 0);
}
