import "../../support/mock-vendor-double";
import { setTimeout } from "node:timers/promises";
import sharp from "sharp";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { endAll, look, reach, submit, workHere } from "../../support/job-driver";
import { eventually, openJobLab, type JobLab } from "../../support/job-lab";
import { double, UNHURRIED } from "../../support/vendor-double";

let lab: JobLab;
let stopWorker: () => Promise<void>;
beforeAll(async () => {
  lab = await openJobLab();
  stopWorker = await workHere();
});
afterAll(async () => {
  await stopWorker();
  await lab.close();
});

let streams = new AbortController();
beforeEach(async () => {
  await endAll(lab);
  await lab.sql.query("DELETE FROM stream_watch");
  double.reset();
  // Whoever is asked within these tests is asked because somebody watches.
  double.polling = UNHURRIED;
  streams = new AbortController();
});
afterEach(() => streams.abort());

const queries = () => double.calls.filter((call) => call === "query").length;

/** A job whose callback is still to come. */
async function accepted(): Promise<string> {
  const { id } = await submit(lab, "lingtu.text2img", { prompt: "a cat" });
  await reach(lab, id, "waiting");
  return id;
}

async function openStream(ownerId = lab.ownerId): Promise<void> {
  const { watchByStream } = await import("../../../lib/services/jobs/watch/stream");
  watchByStream(ownerId, streams.signal);
}

async function get(ownerId: string, id: string) {
  const { watchJob } = await import("../../../lib/services/jobs/get");
  return watchJob(ownerId, id);
}

describe("a job whose callback is still to come", () => {
  it("is not asked for while nobody watches, until its dates", async () => {
    double.polling = { watchedEveryMs: 50, firstMs: 1_500, mostMs: 1_500 };
    const id = await accepted();
    await vi.waitFor(() => expect(queries()).toBe(2), 60_000);
    const { rows } = await lab.sql.query(`SELECT "submittedAt" FROM job WHERE id = $1`, [id]);
    const [first = 0, second = 0] = double.queriedAt;
    expect(first - rows[0].submittedAt.getTime()).toBeGreaterThanOrEqual(1_500);
    expect(second - first).toBeGreaterThanOrEqual(1_500);
  });

  it("is asked for steadily from the moment its owner opens an event stream", async () => {
    await accepted();
    await openStream(await lab.addPerson());
    await setTimeout(600);
    expect(queries()).toBe(0);
    await openStream();
    await vi.waitFor(() => expect(queries()).toBeGreaterThanOrEqual(3), 60_000);
  });

  it("is asked for steadily while it is looked at, which is not written each time", async () => {
    const id = await accepted();
    for (let look = 0; look < 10; look += 1) await get(lab.ownerId, id);
    await vi.waitFor(() => expect(queries()).toBeGreaterThanOrEqual(3), 60_000);
    const watchedAt = async () =>
      (await lab.sql.query(`SELECT "watchedAt" FROM job WHERE id = $1`, [id])).rows[0].watchedAt.getTime();
    await lab.sql.query(`UPDATE job SET "watchedAt" = now() + interval '1 min' WHERE id = $1`, [id]);
    const written = await watchedAt();
    await get(lab.ownerId, id);
    expect(await watchedAt()).toBe(written);

    await lab.sql.query(`UPDATE job SET "watchedAt" = now() - interval '13 s' WHERE id = $1`, [id]);
    await eventually(
      async () => {
        const asked = queries();
        await setTimeout(1_000);
        return queries() - asked;
      },
      (more) => more === 0,
    );
  });

  it("is not watched by looks of another person, nor by a list", async () => {
    const id = await accepted();
    expect(await get(await lab.addPerson(), id)).toBeNull();
    const { listJobs } = await import("../../../lib/services/jobs/list");
    await listJobs(lab.ownerId);
    await setTimeout(600);
    expect(queries()).toBe(0);
  });

  it("is left in peace when the provider's live progress is off", async () => {
    double.settings = { liveProgress: "off" };
    const id = await accepted();
    await openStream();
    await get(lab.ownerId, id);
    await setTimeout(1_200);
    expect(queries()).toBe(0);
  });
});

describe("an unfinished picture", () => {
  const picture = (background: string) =>
    sharp({ create: { width: 1024, height: 512, channels: 3, background } })
      .png()
      .toBuffer();

  it("is shown small while the job runs, told as an event, and gone with its end", async () => {
    const [red, blue] = [await picture("#ff0000"), await picture("#0000ff")];
    const told: (string | null)[] = [];
    const { subscribeJobEvents } = await import("../../../lib/services/jobs/events");
    await subscribeJobEvents(lab.ownerId, null, ({ preview }) => told.push(preview), streams.signal);
    double.onQuery = () => ({ kind: "running", progress: 0.4, preview: red });
    await openStream();
    const id = await accepted();
    const first = await vi.waitFor(async () => {
      const job = await look(lab, id);
      expect(job.preview).toBe(`/api/v1/jobs/${id}/preview?v=1`);
      return job;
    }, 60_000);
    expect(first).toMatchObject({ status: "running", progress: 0.4 });

    const { readPreview } = await import("../../../lib/services/jobs/preview/read");
    const file = await readPreview(lab.ownerId, id);
    const bytes = await file?.open();
    expect(await sharp(bytes as Uint8Array).metadata()).toMatchObject({
      format: "webp",
      width: 768,
      height: 384,
    });
    expect(await readPreview(await lab.addPerson(), id)).toBeNull();

    const asked = queries();
    await vi.waitFor(() => expect(queries()).toBeGreaterThan(asked + 1), 60_000);
    expect((await look(lab, id)).preview).toMatch(/v=1$/);
    double.onQuery = () => ({ kind: "running", progress: 0.4, preview: blue });
    await vi.waitFor(async () => expect((await look(lab, id)).preview).toMatch(/v=2$/), 60_000);
    const address = (version: number) => `/api/v1/jobs/${id}/preview?v=${version}`;
    await vi.waitFor(() => expect(told).toEqual(expect.arrayContaining([address(1), address(2)])), 60_000);

    double.onQuery = () => ({ kind: "succeeded", result: { files: [], texts: ["a cat"] } });
    expect(await reach(lab, id, "succeeded")).not.toHaveProperty("preview");
    expect(await storedPreviews(id)).toEqual([]);
    expect(await readPreview(lab.ownerId, id)).toBeNull();
  });

  it("that is none, or not to be decoded, changes nothing", async () => {
    double.onQuery = () => ({ kind: "running", progress: 7, preview: Buffer.from("<svg/>") });
    await openStream();
    const id = await accepted();
    const job = await reach(lab, id, "running");
    expect(job).not.toHaveProperty("preview");
    expect(job.progress).toBe(1);
  });
});

async function storedPreviews(jobId: string): Promise<string[]> {
  const { readdir } = await import("node:fs/promises");
  const files = await readdir(`${lab.dataDir}/files`, { recursive: true });
  return files.filter((file) => file.startsWith("previews/") && file.includes(jobId));
}
