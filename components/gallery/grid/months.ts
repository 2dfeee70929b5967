import type { DayJson } from "./shelf";

/** A calendar month of the list and which part of it lies before it: 0 at its beginning, 1 at its end. */
export interface Month {
  /** `2026-11`. */
  month: string;
  count: number;
  start: number;
  end: number;
  firstDay: string;
}

/** The months of a list, newest first, by how many pictures each has. */
export function monthsOf(days: readonly DayJson[]): Month[] {
  const total = days.reduce((sum, { count }) => sum + count, 0);
  const months: { month: string; count: number; before: number; firstDay: string }[] = [];
  let before = 0;
  for (const { day, count } of days) {
    const month = day.slice(0, 7);
    const last = months.at(-1);
    if (last?.month === month) last.count += count;
    else months.push({ month, count, before, firstDay: day });
    before += count;
  }
  return months.map(({ month, count, before: start, firstDay }) => ({
    month,
    count,
    firstDay,
    start: start / total,
    end: (start + count) / total,
  }));
}

/** The month a part of the list lies in. */
export function monthAt(months: readonly Month[], part: number): number {
  const found = months.findIndex(({ end }) => part < end);
  return found < 0 ? months.length - 1 : found;
}

/** Which years and months are written beside the scrubber, so that none stands closer to another than `least`. */
export function marksOf(months: readonly Month[], least: number): { month: Month; isYear: boolean }[] {
  const marks: { month: Month; isYear: boolean }[] = [];
  let [last, year] = [-Infinity, ""];
  for (const month of months) {
    const isYear = month.month.slice(0, 4) !== year;
    if (month.start - last < least) continue;
    marks.push({ month, isYear });
    last = month.start;
    if (isYear) year = month.month.slice(0, 4);
  }
  return marks;
}
