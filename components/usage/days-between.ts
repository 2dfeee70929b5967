const DAY_MS = 86_400_000;
/** More bars than this say nothing. */
const MOST = 400;

/** Every day from one to another, `YYYY-MM-DD`, both included; of a very long time the latest. */
export function daysBetween(from: string, to: string): string[] {
  const last = Date.parse(to);
  const first = Math.max(Date.parse(from), last - (MOST - 1) * DAY_MS);
  const count = Math.max(0, Math.round((last - first) / DAY_MS) + 1);
  return Array.from({ length: count }, (_, index) =>
    new Date(first + index * DAY_MS).toISOString().slice(0, 10),
  );
}
