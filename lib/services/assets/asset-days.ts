import { db, Prisma, type Database } from "../../db/client";
import { assetConditions, takesAll, type AssetFilter } from "./asset-filter";

/** A span of time with a bounded number of pictures: `[from, to)` in minutes since 1970, then how many. */
export type DayPart = [from: number, to: number, count: number];

/** A reader's calendar day and its spans, newest first. */
export interface AssetDay {
  /** `2026-11-21`. */
  day: string;
  count: number;
  parts: DayPart[];
}

export interface AssetDays {
  items: AssetDay[];
  /** Set when only so many were counted: the days before this moment are to be asked for with it as `to`. */
  next: string | null;
}

/** Pictures of a span, roughly: short enough to lay out at once, long enough that few spans are told. */
const PART = 160;
/** Under a filter, pictures are counted one by one; so many take a tenth of a second. */
export const COUNTED_AT_ONCE = 100_000;
/** Room for the places of all that match; with less the database keeps their pages only and reads every row there. */
const ROOM = Prisma.raw("'64MB'");

/**
 * How many assets each day has, and when on that day: enough to lay out a list of a million pictures without any of
 * them. Without a filter it is read from counts that are kept; under one it is a single bounded look.
 */
export async function assetDays(readerId: string, filter: AssetFilter, zone: string): Promise<AssetDays> {
  if (takesAll(filter)) {
    const kept = Prisma.sql`
      SELECT slot, count FROM asset_count WHERE "ownerId" = ${filter.person ?? readerId} AND count > 0`;
    return { items: await daysOf(db(), kept, zone), next: null };
  }
  const found = Prisma.sql`
    SELECT asset_slot(newest."createdAt") AS slot, count(*)::int AS count FROM (
      SELECT a."createdAt" FROM asset a WHERE ${assetConditions(readerId, filter)}
      ORDER BY a."createdAt" DESC, a.id DESC LIMIT ${COUNTED_AT_ONCE}
    ) AS newest GROUP BY 1`;
  const items = await db().$transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL work_mem = ${ROOM}`;
    return daysOf(tx, found, zone);
  });
  const total = items.reduce((sum, { count }) => sum + count, 0);
  return total < COUNTED_AT_ONCE ? { items, next: null } : withoutOldest(items);
}

/**
 * Spans are filled from the oldest on, so that new pictures change none but the newest. They come as numbers in one
 * value: thousands of rows would take longer to read than to count.
 */
async function daysOf(database: Database, slots: Prisma.Sql, zone: string): Promise<AssetDay[]> {
  const [answer] = await database.$queryRaw<{ parts: [day: string, ...DayPart][] | null }[]>`
    WITH slots AS (${slots}),
    dated AS MATERIALIZED (SELECT slot, count, (slot AT TIME ZONE ${zone})::date AS day FROM slots),
    placed AS (
      SELECT slot, count, day, (sum(count) OVER (PARTITION BY day ORDER BY slot) - count) / ${PART} AS part FROM dated
    ),
    parts AS (
      SELECT day, extract(epoch FROM min(slot))::bigint / 60 AS start, extract(epoch FROM max(slot))::bigint / 60 + 15 AS stop,
        sum(count)::int AS count FROM placed GROUP BY day, floor(part)
    )
    SELECT json_agg(json_build_array(day, start, stop, count) ORDER BY start DESC) AS parts FROM parts`;
  const days: AssetDay[] = [];
  for (const [day, ...part] of answer?.parts ?? []) {
    const last = days.at(-1);
    if (last?.day === day) {
      last.parts.push(part);
      last.count += part[2];
    } else days.push({ day, count: part[2], parts: [part] });
  }
  return days;
}

/** The oldest day may have been counted in part: it is left to the next call, unless it is all there is. */
function withoutOldest(items: AssetDay[]): AssetDays {
  const oldest = items.at(-1);
  const [start] = oldest?.parts[0] ?? [0, 0, 0];
  if (items.length < 2 || !oldest) return { items, next: isoOf(oldest?.parts.at(-1)?.[0] ?? start) };
  return { items: items.slice(0, -1), next: isoOf(oldest.parts[0]?.[1] ?? start) };
}

function isoOf(minutes: number): string {
  return new Date(minutes * 60_000).toISOString();
}
