import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { v7 as uuid } from "uuid";
import { withDatabase } from "../support/database";
import setup from "../support/database-server";
import { quantile } from "./job-bench";

/**
 * The gallery's lists over a million pictures. The service's call of a page, the first and one 900,000 pictures
 * deep, against the bare keyset statement of the same page (aim: at most 3) and against each other (at most 1.3); a search
 * against its bare statement (at most 1.5), and beside it against that statement through the ORM, whose call takes as
 * long as the fastest of them. The route's call and the counts by day are printed apart.
 *
 *     node --import tsx tests/bench/gallery.bench.ts [pictures]
 */
const PICTURES = Number(process.argv[2] ?? 1_000_000);
const DEPTH = Math.floor(PICTURES * 0.9);
const ROUNDS = 60;
const LIMIT = 100;
/** What is slow is measured fewer times. */
const PATIENCE_MS = 15_000;

const tearDown = await setup();
const database = await withDatabase();
const dataDir = mkdtempSync(join(tmpdir(), "easel-bench-"));
Object.assign(process.env, {
  DATABASE_URL: database.url,
  STUDIO_DATA_DIR: dataDir,
  STUDIO_SECRET: "a secret of the bench",
});
const sql = new pg.Client({ connectionString: database.url });
await sql.connect();
try {
  const ownerId = uuid();
  await sql.query(
    `INSERT INTO "user" (id, name, email, "updatedAt") VALUES ($1, 'Bench', 'bench@example.com', now())`,
    [ownerId],
  );
  await fill(ownerId);
  await measurePages(ownerId);
  await measureSearch(ownerId);
  await measureDays(ownerId);
} finally {
  const { db } = await import("../../lib/db/client");
  await db().$disconnect();
  await sql.end();
  await database.drop();
  await tearDown();
  rmSync(dataDir, { recursive: true, force: true });
}

async function fill(ownerId: string): Promise<void> {
  const { seedAssets } = await import("../../lib/services/seed/seed-assets");
  const started = performance.now();
  await seedAssets({ ownerId, pictures: PICTURES, onOneDay: Math.floor(PICTURES / 10), until: new Date() });
  console.log(
    `gallery: ${PICTURES} pictures seeded in ${((performance.now() - started) / 1000).toFixed(0)} s`,
  );
}

async function measurePages(ownerId: string): Promise<void> {
  const { listAssets } = await import("../../lib/services/assets/list-assets");
  const { rows } = await sql.query<{ createdAt: Date; id: string }>(
    `SELECT "createdAt", id FROM asset WHERE "ownerId" = $1 AND "deletedAt" IS NULL AND listed
     ORDER BY "createdAt" DESC, id DESC OFFSET $2 LIMIT 1`,
    [ownerId, DEPTH],
  );
  const [deepest] = rows;
  if (!deepest) throw new Error("nothing lies that deep");
  const deep = { createdAt: deepest.createdAt.toISOString(), id: deepest.id };
  const times = await alternating({
    first: () => listAssets(ownerId, {}, { limit: LIMIT, after: null }),
    deep: () => listAssets(ownerId, {}, { limit: LIMIT, after: deep }),
    bareFirst: () => barePage(ownerId, null),
    bareDeep: () => barePage(ownerId, deep),
  });
  console.log(
    `gallery: first page ${against(times.first, times.bareFirst)} of bare SQL, at depth ${DEPTH} ${against(times.deep, times.bareDeep)}`,
  );
  console.log(`gallery: page at depth against the first ${against(times.deep, times.first)}`);
  const { viaRoute } = await route(ownerId);
  const http = await alternating({ http: viaRoute });
  console.log(`gallery: HTTP route, first page of ${LIMIT} as JSON: ${http.http.toFixed(1)} ms`);
}

/** What the page shows, asked for by hand. */
function barePage(ownerId: string, after: { createdAt: string; id: string } | null) {
  const beyond = after ? `AND ("createdAt", id) < ($3::timestamptz, $4::uuid)` : "";
  return sql.query(
    `SELECT id, "ownerId", source, kind, mime, width, height, bytes, sha256, "previewKey", name, placeholder, facts, favourite,
       rating, label, "createdAt" FROM asset WHERE "ownerId" = $1 AND "deletedAt" IS NULL AND listed ${beyond}
     ORDER BY "createdAt" DESC, id DESC LIMIT $2`,
    [ownerId, LIMIT + 1, ...(after ? [after.createdAt, after.id] : [])],
  );
}

async function route(ownerId: string) {
  const { createApiKey } = await import("../../lib/services/api-keys/create-api-key");
  const { key } = await createApiKey(ownerId, "bench");
  const { GET } = await import("../../app/api/v1/assets/route");
  const viaRoute = async () => {
    const headers = { authorization: `Bearer ${key}` };
    const request = new Request(`http://studio.test/api/v1/assets?limit=${LIMIT}`, { headers });
    const answer = await GET(request, { params: Promise.resolve({}) });
    if (answer.status !== 200) throw new Error(await answer.text());
    return answer.text();
  };
  return { viaRoute };
}

async function measureSearch(ownerId: string): Promise<void> {
  const { listAssets } = await import("../../lib/services/assets/list-assets");
  const { gramsToFind } = await import("../../lib/services/search/terms");
  const { db } = await import("../../lib/db/client");
  for (const word of ["橘猫", "lighthouse", "橘猫 123", "no-such-word"]) {
    const terms = word.split(" ");
    const statement = `SELECT id, "ownerId", source, kind, mime, width, height, bytes, sha256, "previewKey", name, placeholder, facts, favourite,
           rating, label, "createdAt" FROM asset WHERE "ownerId" = $1 AND "deletedAt" IS NULL AND listed AND "searchGrams" @> $2::text[]
           ${terms.map((_, index) => `AND strpos("searchText", $${index + 4}) > 0`).join(" ")}
         ORDER BY "createdAt" DESC, id DESC LIMIT $3`;
    const values = [ownerId, [...new Set(terms.flatMap(gramsToFind))], LIMIT + 1, ...terms];
    const times = await alternating({
      service: () => listAssets(ownerId, { q: word }, { limit: LIMIT, after: null }),
      bare: () => sql.query(statement, values),
      throughOrm: () => db().$queryRawUnsafe(statement, ...values),
    });
    console.log(
      `gallery: search "${word}" ${against(times.service, times.bare)} of bare SQL, ${(times.service / times.throughOrm).toFixed(2)} of it through the ORM`,
    );
  }
}

async function measureDays(ownerId: string): Promise<void> {
  const { assetDays } = await import("../../lib/services/assets/asset-days");
  const zone = "Asia/Shanghai";
  const times = await alternating(
    {
      all: () => assetDays(ownerId, {}, zone),
      counted: () =>
        sql.query(
          `SELECT date_trunc('day', "createdAt" AT TIME ZONE $2), count(*) FROM asset WHERE "ownerId" = $1 AND "deletedAt" IS NULL AND listed GROUP BY 1`,
          [ownerId, zone],
        ),
      searched: () => assetDays(ownerId, { q: "橘猫" }, zone),
      rare: () => assetDays(ownerId, { q: "橘猫 123" }, zone),
      broad: () => assetDays(ownerId, { kind: ["image"] }, zone),
    },
    8,
  );
  console.log(
    `gallery: days of all from kept counts ${against(times.all, times.counted)} of counting the rows`,
  );
  console.log(
    `gallery: days under a filter: word ${times.searched.toFixed(0)} ms, rare word ${times.rare.toFixed(0)} ms, everything ${times.broad.toFixed(0)} ms`,
  );
}

/** The median time of each, taken in turns so that what else the machine does falls on all. */
async function alternating<K extends string>(
  work: Record<K, () => Promise<unknown>>,
  rounds = ROUNDS,
): Promise<Record<K, number>> {
  const names = Object.keys(work) as K[];
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<K, number[]>;
  const until = performance.now() + PATIENCE_MS;
  for (let round = -3; round < rounds && (round < 3 || performance.now() < until); round += 1) {
    for (const name of names) {
      const started = performance.now();
      await work[name]();
      if (round >= 0) times[name].push(performance.now() - started);
    }
  }
  return Object.fromEntries(names.map((name) => [name, quantile(times[name], 0.5)])) as Record<K, number>;
}

function against(ours: number, bare: number): string {
  return `${(ours / bare).toFixed(2)} (${ours.toFixed(1)} against ${bare.toFixed(1)} ms)`;
}
