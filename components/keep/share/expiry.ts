/** For how long a link is usually open. */
export const SPANS = ["hour", "day", "week", "month", "custom"] as const;
export type Span = (typeof SPANS)[number];

const HOURS: Record<Exclude<Span, "custom">, number> = { hour: 1, day: 24, week: 7 * 24, month: 30 * 24 };
const LONGEST_DAYS = 365;

/** When a link ends: after a span, or with a day of the reader's calendar. Null where that day will not do. */
export function expiryOf(span: Span, day: string, now = new Date()): Date | null {
  if (span !== "custom") return new Date(now.getTime() + HOURS[span] * 3_600_000);
  const end = new Date(`${day}T23:59:59`);
  const days = (end.getTime() - now.getTime()) / 86_400_000;
  return days > 0 && days <= LONGEST_DAYS ? end : null;
}

/** A day of the reader's calendar as date fields write it. */
export function dayOf(date: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The first and the last day a link may end on. */
export function dayLimits(now = new Date()): { min: string; max: string } {
  return { min: dayOf(now), max: dayOf(new Date(now.getTime() + LONGEST_DAYS * 86_400_000)) };
}
