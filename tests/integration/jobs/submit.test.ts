import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SubmitRequest, SubmitResult } from "../../../lib/services/jobs/submit";
import { look } from "../../support/job-driver";
import { openJobLab, type JobLab } from "../../support/job-lab";

let lab: JobLab;
beforeAll(async () => {
  lab = await openJobLab();
});
afterAll(() => lab.close());

async function trySubmit(request: Partial<SubmitRequest>): Promise<SubmitResult> {
  const { submitJob } = await import("../../../lib/services/jobs/submit");
  return submitJob({
    ownerId: lab.ownerId,
    capability: "lingtu.text2img",
    input: { prompt: "a cat" },
    ...request,
  });
}

async function counts(): Promise<{ jobs: number; messages: number }> {
  const { rows } = await lab.sql.query(
    `SELECT (SELECT count(*)::int FROM job) AS jobs,
            (SELECT count(*)::int FROM pgboss.job WHERE name LIKE 'job-%') AS messages`,
  );
  return rows[0];
}

describe("submitting", () => {
  it("gives twenty simultaneous submits of one key one job and one message", async () => {
    const before = await counts().catch(() => ({ jobs: 0, messages: 0 }));
    const idempotencyKey = "twenty at once";
    const results = await Promise.all(Array.from({ length: 20 }, () => trySubmit({ idempotencyKey })));
    const ids = results.map((result) => (result.ok ? result.job.id : JSON.stringify(result.problem)));
    expect(new Set(ids).size).toBe(1);
    expect(await counts()).toEqual({ jobs: before.jobs + 1, messages: before.messages + 1 });
  });

  it("refuses a key that was used for another input, and keeps keys of two people apart", async () => {
    const idempotencyKey = "mine";
    const first = await trySubmit({ idempotencyKey });
    const other = await trySubmit({ idempotencyKey, input: { prompt: "a dog" } });
    expect(other).toEqual({ ok: false, problem: { kind: "idempotency_conflict" } });
    const theirs = await trySubmit({ idempotencyKey, ownerId: await lab.addPerson() });
    expect(first.ok && theirs.ok && first.job.id !== theirs.job.id).toBe(true);
  });

  it("names every wrong field and stores nothing", async () => {
    const before = await counts();
    const result = await trySubmit({ input: { num: 3, depth: 1, requestId: "x" } });
    const paths =
      !result.ok && result.problem.kind === "input" ? result.problem.issues.map(({ path }) => path) : [];
    expect(paths.sort()).toEqual(["depth", "num", "prompt", "requestId"]);
    expect(await counts()).toEqual(before);
  });

  it("refuses another person's picture at its field", async () => {
    const { rows } = await lab.sql.query(
      `INSERT INTO asset (id, "ownerId", source, kind, mime, width, height, bytes, sha256, "storageKey")
       VALUES (gen_random_uuid(), $1, 'upload', 'image', 'image/png', 64, 64, 100, 'x', 'x/x.png') RETURNING id`,
      [await lab.addPerson()],
    );
    const result = await trySubmit({ capability: "lingtu.lineart", input: { image: rows[0].id } });
    expect(result).toMatchObject({
      ok: false,
      problem: { kind: "input", issues: [{ path: "image", code: "unknown_asset" }] },
    });
  });

  it("knows no capability that is not there", async () => {
    expect(await trySubmit({ capability: "lingtu.nothing" })).toEqual({
      ok: false,
      problem: { kind: "unknown_capability" },
    });
  });

  it("takes nothing on when the disk is too full to keep results", async () => {
    const { storage } = await import("../../../lib/storage");
    const before = await counts();
    const freeBytes = storage().freeBytes;
    storage().freeBytes = async () => 1_000_000;
    try {
      expect(await trySubmit({})).toEqual({ ok: false, problem: { kind: "disk_full" } });
    } finally {
      storage().freeBytes = freeBytes;
    }
    expect(await counts()).toEqual(before);
  });

  it("puts a queued job in the trash without running it, and takes it out again", async () => {
    const { deleteJob, restoreJob } = await import("../../../lib/services/jobs/remove");
    const { listJobs } = await import("../../../lib/services/jobs/list");
    const result = await trySubmit({ input: { prompt: "一只橘猫 100%" } });
    if (!result.ok) throw new Error("refused");
    const { id } = result.job;
    const found = async () => (await listJobs(lab.ownerId, { q: "橘猫 100%" })).items.map((job) => job.id);
    expect(await found()).toEqual([id]);
    expect(await deleteJob(await lab.addPerson(), id)).toBe(false);
    expect(await deleteJob(lab.ownerId, id)).toBe(true);
    expect(await found()).toEqual([]);
    expect(await restoreJob(lab.ownerId, id)).toBe(true);
    expect(await look(lab, id)).toMatchObject({ status: "cancelled" });
  });

  it("pages through all jobs once, newest first", async () => {
    const { listJobs } = await import("../../../lib/services/jobs/list");
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listJobs(lab.ownerId, {}, { limit: 2, cursor });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    const { rows } = await lab.sql.query(
      `SELECT id FROM job WHERE "ownerId" = $1 AND "deletedAt" IS NULL ORDER BY "createdAt" DESC, id DESC`,
      [lab.ownerId],
    );
    expect(seen).toEqual(rows.map(({ id }) => id));
    expect(seen.length).toBeGreaterThan(2);
  });
});
