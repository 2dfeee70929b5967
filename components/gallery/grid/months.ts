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

/** A month written beside the scrubber. */
export interface Mark {
  month: string;
  isYear: boolean;
  /** Where its words begin: not so near the end that they would not fit. */
  place: number;
}

/**
 * Which years and months are written beside the scrubber, so that none stands closer to another than `least`. Where a
 * year begins, it is written instead of the months too near to it.
 */
export function marksOf(months: readonly Month[], least: number): Mark[] {
  const marks: Mark[] = [];
  const write = ({ month, start }: Month, isYear: boolean) => {
    const place = Math.min(start, Math.max(0, 1 - least));
    if (marks.every((mark) => Math.abs(mark.place - place) >= least)) marks.push({ month, isYear, place });
  };
  const isNewYear = ({ month }: Month, index: number) =>
    months[index - 1]?.month.slice(0, 4) !== month.slice(0, 4);
  months.filter(isNewYear).forEach((month) => write(month, true));
  months.forEach((month) => write(month, false));
  return marks.sort((a, b) => a.place - b.place);
}
