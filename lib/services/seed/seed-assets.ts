import { db } from "../../db/client";
import { storeSeedPictures } from "./seed-pictures";
import { seedRecipes } from "./seed-recipes";

export interface SeedWish {
  ownerId: string;
  pictures: number;
  /** How many of them on one and the same day. */
  onOneDay: number;
  /** The moment the newest are from. */
  until: Date;
  onProgress?(done: number): void;
}

/** Rows of one file, and files at most. */
const ROWS_OF_FILE = 200;
const MOST_FILES = 96;
/** From so many on, the database's statistics are worth renewing at once. */
const MANY = 50_000;
const RECIPES = 800;
const BATCH = 10_000;
const DAY_MS = 24 * 60 * 60_000;
/** The others spread over three years. */
const SPREAD_DAYS = 3 * 365;
/** The full day is one that is over, whatever the reader's time zone. */
const FULL_DAY_AGO = 3;

/**
 * Gives a person many pictures, spread over working hours of three years, to try and measure with. They are rows as
 * any other; their files are shared by many.
 */
export async function seedAssets({
  ownerId,
  pictures,
  onOneDay,
  until,
  onProgress,
}: SeedWish): Promise<void> {
  const files = await storeSeedPictures(Math.min(MOST_FILES, Math.ceil(pictures / ROWS_OF_FILE)));
  const recipes = JSON.stringify(seedRecipes(RECIPES, files));
  const fullDay = new Date(Math.floor(until.getTime() / DAY_MS) * DAY_MS - FULL_DAY_AGO * DAY_MS);
  await db().$executeRaw`ALTER INDEX "asset_searchGrams_idx" SET (fastupdate = on)`;
  for (let done = 0; done < pictures; done += BATCH) {
    const [first, last] = [done, Math.min(done + BATCH, pictures) - 1];
    await db().$executeRaw`
      INSERT INTO asset (id, "ownerId", source, kind, mime, width, height, bytes, sha256, "storageKey", name, placeholder,
        favourite, rating, label, tool, provider, capability, model, loras, "searchText", "searchGrams", "createdAt")
      SELECT gen_random_uuid(), ${ownerId}, recipe.source::"AssetSource", 'image', 'image/webp', recipe.width, recipe.height,
        recipe.bytes, recipe.sha256, recipe."storageKey", recipe.name, recipe.placeholder,
        n % 97 = 0, CASE WHEN n % 53 = 0 THEN 1 + n % 5 ELSE 0 END, CASE WHEN n % 211 = 0 THEN 'green' END,
        recipe.tool, recipe.provider, recipe.capability, recipe.model, recipe.loras, recipe."searchText", recipe."searchGrams",
        CASE WHEN n < ${onOneDay}::int
          THEN ${fullDay}::timestamptz + interval '6 hours' + random() * interval '10 hours'
          ELSE date_trunc('day', ${until}::timestamptz) - ((n::bigint * 7919) % ${SPREAD_DAYS}::int) * interval '1 day'
            - random() * interval '10 hours' END
      FROM generate_series(${first}::int, ${last}::int) AS n
      JOIN (
        SELECT row_number() OVER () - 1 AS place, given.* FROM jsonb_to_recordset(${recipes}::jsonb) AS given(source text,
          width int, height int, bytes int, sha256 text, "storageKey" text, name text, placeholder text, tool text,
          provider text, capability text, model text, loras text[], "searchText" text, "searchGrams" text[])
      ) AS recipe ON recipe.place = n % ${RECIPES}::int`;
    onProgress?.(last + 1);
  }
  await db().$executeRaw`ALTER INDEX "asset_searchGrams_idx" SET (fastupdate = off)`;
  if (pictures >= MANY) await db().$executeRaw`VACUUM (ANALYZE) asset`;
}
