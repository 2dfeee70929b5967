/** The filters of a usage page as they stand in its address. */
export type UsageSearch = Record<string, string>;

const DAY_MS = 86_400_000;

/** Stretches of days that end today, or with the last month. */
export function periods(today: string) {
  const at = (daysAgo: number) => new Date(Date.parse(today) - daysAgo * DAY_MS).toISOString().slice(0, 10);
  const month = `${today.slice(0, 8)}01`;
  const lastMonthEnds = new Date(Date.parse(month) - DAY_MS).toISOString().slice(0, 10);
  return [
    { key: "today", from: today, to: today },
    { key: "week", from: at(6), to: today },
    { key: "month", from: month, to: today },
    { key: "lastMonth", from: `${lastMonthEnds.slice(0, 8)}01`, to: lastMonthEnds },
    { key: "quarter", from: at(89), to: today },
  ] as const;
}
