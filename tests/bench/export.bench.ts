import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { crc32 } from "node:zlib";
import { v7 as uuid } from "uuid";
import { openJobLab, type JobLab } from "../support/job-lab";
import setup from "../support/database-server";

/**
 * An export of a thousand pictures against `zip -0` on the same files, both into a file, in alternating rounds, and
 * how much memory it takes on top. Without `zip` a loop that reads, sums and writes stands in for it.
 */
const PICTURES = 1_000;
const BYTES = 600_000;
const ROUNDS = 4;

const tearDown = await setup();
const lab = await openJobLab();
const target = join(lab.dataDir, "out.zip");
try {
  const ids = await seed(lab);
  const { streamExport } = await import("../../lib/services/exports/stream-export");
  const { exportWish } = await import("../../lib/services/exports/export-wish");
  const wish = exportWish.parse({ search: {} });
  const ours = () => pipeline(streamExport(lab.ownerId, wish), createWriteStream(target));
  const reference = hasZip() ? zip : bareLoop;

  await ours();
  const packed = execListing();
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
  const spent = { ours: 0, reference: 0 };
  for (let round = 0; round < ROUNDS; round += 1) {
    spent.reference += await timed(reference);
    spent.ours += await timed(ours);
  }
  clearInterval(watch);
  const rate = (ms: number) => ((ROUNDS * PICTURES * BYTES) / 1e6 / (ms / 1_000)).toFixed(0);
  console.log(
    `export: ${(spent.reference / spent.ours).toFixed(2)} of ${reference.name === "zip" ? "zip -0" : "a bare store-only loop"}` +
      ` (${rate(spent.ours)} against ${rate(spent.reference)} MB/s), ${ids.length} pictures${packed}`,
  );
  console.log(
    `export memory: at most ${((most - before) / 1e6).toFixed(0)} MB more than before the first of ${ROUNDS} rounds`,
  );
} finally {
  await lab.close();
  await tearDown();
}

async function seed({ ownerId, dataDir, sql }: JobLab): Promise<string[]> {
  const folder = join(dataDir, "files", "uploads");
  await mkdir(folder, { recursive: true });
  const ids = Array.from({ length: PICTURES }, () => uuid());
  for (const id of ids) await writeFile(join(folder, `${id}.png`), randomBytes(BYTES));
  await sql.query(
    `INSERT INTO asset (id, "ownerId", source, kind, mime, width, height, bytes, sha256, "storageKey")
     SELECT id, $2, 'upload', 'image', 'image/png', 800, 600, $3, id::text, 'uploads/' || id || '.png'
     FROM unnest($1::uuid[]) AS id`,
    [ids, ownerId, BYTES],
  );
  return ids;
}

function hasZip(): boolean {
  try {
    execFileSync("zip", ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** So that the archive is proved whole where there is something to prove it with. */
function execListing(): string {
  if (!hasZip()) return "";
  execFileSync("zip", ["-T", "-q", target]);
  return ", archive tested";
}

async function zip(): Promise<void> {
  await rm(target, { force: true });
  execFileSync("zip", ["-0", "-q", "-r", target, "uploads"], { cwd: join(lab.dataDir, "files") });
}

async function bareLoop(): Promise<void> {
  const folder = join(lab.dataDir, "files", "uploads");
  async function* chunks() {
    for (const name of await readdir(folder)) {
      let sum = 0;
      for await (const chunk of createReadStream(join(folder, name)) as AsyncIterable<Buffer>) {
        sum = crc32(chunk, sum);
        yield chunk;
      }
    }
  }
  await pipeline(chunks(), createWriteStream(target));
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
