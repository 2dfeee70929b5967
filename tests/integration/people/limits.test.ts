import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { SubmitResult } from "../../../lib/services/jobs/submit";
import { openApiLab, problemOf, type ApiLab, type ApiPerson } from "../../support/api-lab";
import { redBlue } from "../../support/pictures";

/** Nothing works on the jobs, so that each stays under way. */
let lab: ApiLab;
beforeAll(async () => {
  lab = await openApiLab();
});
afterAll(() => lab.close());
afterEach(() => lab.jobs.sql.query(`DELETE FROM job; DELETE FROM person_limit`));

const NONE = { runsPerDay: null, runsAtOnce: null, storageBytes: null };
const limit = (person: ApiPerson, limits: object) =>
  lab.call("PATCH", `/admin/people/${person.id}/limits`, {
    as: lab.administrator,
    body: { ...NONE, ...limits },
  });

async function run(person: ApiPerson, idempotencyKey?: string): Promise<SubmitResult> {
  const { submitJob } = await import("../../../lib/services/jobs/submit");
  const input = { prompt: "a cat" };
  return submitJob({ ownerId: person.id, capability: "lingtu.text2img", input, idempotencyKey });
}

const kinds = (results: SubmitResult[]) =>
  results.map((result) => (result.ok ? "taken" : result.problem.kind));

async function upload(person: ApiPerson, side: number): Promise<Response> {
  const form = new FormData();
  const bytes = await redBlue(side, side).png().toBuffer();
  form.set("file", new File([new Uint8Array(bytes)], "a.png", { type: "image/png" }));
  return lab.call("POST", "/assets", { as: person, body: form });
}

describe("runs", () => {
  it("at once stay within the limit under many submits at the same moment", async () => {
    await limit(lab.designer, { runsAtOnce: 3 });
    const results = await Promise.all(Array.from({ length: 12 }, () => run(lab.designer)));
    expect(kinds(results).filter((kind) => kind === "taken")).toHaveLength(3);
    expect(kinds(results).filter((kind) => kind === "runs_at_once")).toHaveLength(9);
    expect(kinds([await run(lab.other)])).toEqual(["taken"]);
  });

  it("go on as soon as one has ended", async () => {
    await limit(lab.designer, { runsAtOnce: 1 });
    expect(kinds([await run(lab.designer), await run(lab.designer)])).toEqual(["taken", "runs_at_once"]);
    await lab.jobs.sql.query(`UPDATE job SET status = 'succeeded', "finishedAt" = now()`);
    expect(kinds([await run(lab.designer)])).toEqual(["taken"]);
  });

  it("of 24 hours are counted, also when they failed, but not those given up before they left", async () => {
    await limit(lab.designer, { runsPerDay: 2 });
    await run(lab.designer);
    await lab.jobs.sql.query(`UPDATE job SET status = 'cancelled', "finishedAt" = now()`);
    await run(lab.designer);
    await run(lab.designer);
    await lab.jobs.sql.query(`UPDATE job SET status = 'failed' WHERE status = 'queued'`);
    expect(kinds([await run(lab.designer)])).toEqual(["runs_per_day"]);
    await lab.jobs.sql.query(`UPDATE job SET "createdAt" = now() - interval '25 hours'`);
    expect(kinds([await run(lab.designer)])).toEqual(["taken"]);
  });

  it("sent twice under one key are one run, also when it took the last place", async () => {
    await limit(lab.designer, { runsAtOnce: 1 });
    const twice = await Promise.all([run(lab.designer, "one"), run(lab.designer, "one")]);
    expect(kinds(twice)).toEqual(["taken", "taken"]);
    expect(new Set(twice.map((result) => result.ok && result.job.id)).size).toBe(1);
  });

  it("over the limit are a 429 that says so, and nothing is stored", async () => {
    await limit(lab.designer, { runsAtOnce: 1 });
    await run(lab.designer);
    const body = { capability: "lingtu.text2img", input: { prompt: "a cat" } };
    const answer = await lab.call("POST", "/jobs", { as: lab.designer, body });
    expect(await problemOf(answer)).toMatchObject({ status: 429, code: "runs_at_once" });
    const { rows } = await lab.jobs.sql.query(`SELECT count(*)::int AS jobs FROM job`);
    expect(rows[0].jobs).toBe(1);
  });
});

describe("storage", () => {
  it("is full for uploads and for runs, and says how much is used", async () => {
    const person = await lab.addPerson("designer", "hoarder");
    expect((await upload(person, 50)).status).toBe(201);
    const { use } = await (
      await lab.call("GET", `/admin/people/${person.id}/limits`, { as: lab.administrator })
    ).json();
    expect(use.storageBytes).toBeGreaterThan(0);
    await limit(person, { storageBytes: use.storageBytes });
    expect(await problemOf(await upload(person, 51))).toMatchObject({ status: 507, code: "storage_limit" });
    expect(kinds([await run(person)])).toEqual(["storage_limit"]);
    await limit(person, {});
    expect((await upload(person, 51)).status).toBe(201);
  });
});

describe("viewers", () => {
  it("run nothing, upload nothing and change nothing, whichever way they come", async () => {
    const viewer = await lab.addPerson("viewer", "looker");
    const { findCollection } = await import("../../../lib/services/organise/collections/find-collections");
    const made = await lab.call("POST", "/collections", {
      as: lab.designer,
      body: { name: "Shown", sharing: "write" },
    });
    const { id } = await made.json();
    expect(await findCollection(viewer.id, id)).not.toBeNull();
    const body = { capability: "lingtu.text2img", input: { prompt: "a cat" } };
    const forbidden = [
      await lab.call("POST", "/jobs", { as: viewer, body }),
      await upload(viewer, 52),
      await lab.call("POST", `/collections/${id}/add`, { as: viewer, body: { ids: [id] } }),
      await lab.call("POST", "/shares", { as: viewer, body: { collectionId: id } }),
      await lab.call("POST", "/api-keys", { as: viewer, body: { name: "mine" } }),
    ];
    for (const answer of forbidden)
      expect(await problemOf(answer)).toMatchObject({ status: 403, code: "viewer_may_not" });
    expect(kinds([await run(viewer)])).toEqual(["viewer_may_not"]);
    const list = await lab.call("GET", "/collections", { as: viewer });
    expect((await list.json()).items).toMatchObject([{ name: "Shown" }]);
  });
});
