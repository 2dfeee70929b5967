import setup from "../support/database-server";
import { openJobLab, type JobLab } from "../support/job-lab";
import { startStubVendor, type StubVendor } from "./stub-vendor";

/** Runs a benchmark on a database, a vendor and a studio of its own. */
export async function withJobBench(
  variables: Record<string, string>,
  run: (bench: { lab: JobLab; vendor: StubVendor }) => Promise<void>,
): Promise<void> {
  const tearDown = await setup();
  const vendor = await startStubVendor();
  const lab = await openJobLab({ ...vendor.variables, ...variables });
  await lab.sql.query(
    `INSERT INTO provider_setting (provider, concurrency, disabled, "updatedAt") VALUES ('lingtu', 64, '{}', now())`,
  );
  try {
    await run({ lab, vendor });
  } finally {
    await lab.close();
    await vendor.close();
    await tearDown();
  }
}

/** The value below which this part of the numbers lies. */
export function quantile(numbers: number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}

/** Takes what there is with at most so many at once. */
export async function inFlight<T>(
  items: T[],
  width: number,
  take: (item: T) => Promise<void>,
): Promise<void> {
  const rest = [...items];
  const lane = async () => {
    for (let item = rest.shift(); item !== undefined; item = rest.shift()) await take(item);
  };
  await Promise.all(Array.from({ length: width }, lane));
}

/** Stores a fetched file and makes its thumbnails, as collecting does, without any database. */
export async function storeBare(dataDir: string, name: string, bytes: Buffer): Promise<void> {
  const [{ createHash }, { open, rename }, { join }, { default: sharp }] = await Promise.all([
    import("node:crypto"),
    import("node:fs/promises"),
    import("node:path"),
    import("sharp"),
  ]);
  createHash("sha256").update(bytes).digest("hex");
  const write = async (file: string, content: Buffer) => {
    const handle = await open(`${file}.tmp`, "w");
    await handle.writeFile(content);
    await handle.sync();
    await handle.close();
    await rename(`${file}.tmp`, file);
  };
  const path = join(dataDir, name);
  await write(path, bytes);
  const pixels = sharp(bytes);
  for (const width of [1024, 512, 256]) {
    await write(`${path}.${width}.webp`, await pixels.clone().resize(width).webp().toBuffer());
  }
}
