import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openApiLab, problemOf, type ApiLab } from "../../support/api-lab";
import { eventually } from "../../support/job-lab";
import { redBlue } from "../../support/pictures";

const UNKNOWN = "0198c0de-0000-7000-8000-000000000000";

let lab: ApiLab;
beforeAll(async () => {
  lab = await openApiLab();
});
afterAll(() => lab.close());

const input = { prompt: "a red bicycle" };
const submit = (body: unknown, headers?: Record<string, string>) =>
  lab.call("POST", "/jobs", { as: lab.designer, body, headers });

async function submitted(body: object = { capability: "lingtu.text2img", input }): Promise<{ id: string }> {
  const answer = await submit(body);
  expect(answer.status).toBe(202);
  return answer.json();
}

async function upload(as = lab.designer): Promise<string> {
  const { POST } = await import("../../../app/api/v1/assets/route");
  const bytes = await redBlue(64, 64).png().toBuffer();
  const headers = { authorization: `Bearer ${as.key}`, "content-type": "image/png" };
  const request = new Request("http://studio.test/api/v1/assets", {
    method: "POST",
    headers,
    body: new Uint8Array(bytes),
  });
  const answer = await POST(request, { params: Promise.resolve({}) });
  expect(answer.status).toBe(201);
  return (await answer.json()).id;
}

async function countJobs(): Promise<number> {
  return (
    (await lab.jobs.sql.query<{ count: string }>("SELECT count(*) FROM job")).rows.map(({ count }) =>
      Number(count),
    )[0] ?? 0
  );
}

describe("POST /jobs", () => {
  it("takes a job and shows it whole", async () => {
    const job = await submitted();
    expect(job).toMatchObject({
      capability: "lingtu.text2img",
      provider: "lingtu",
      tool: "text-to-image",
      status: "queued",
      progress: null,
      input,
      vendorTaskId: null,
      outputs: [],
      error: null,
      usage: { submits: 0, queries: 0 },
      adjustments: [],
      startedAt: null,
      finishedAt: null,
    });
    const read = await lab.call("GET", `/jobs/${job.id}`, { as: lab.designer });
    expect(read.headers.get("cache-control")).toBe("no-store");
    expect(await read.json()).toEqual(job);
  });

  it("gives the same job for the same idempotency key, and a conflict for another input", async () => {
    const body = { capability: "lingtu.text2img", input, idempotencyKey: "one" };
    const first = await submitted(body);
    expect((await submitted(body)).id).toBe(first.id);
    const other = await submit({ ...body, input: { prompt: "a blue bicycle" } });
    expect(await problemOf(other)).toMatchObject({ status: 409, code: "idempotency_conflict" });
    const theirs = await lab.call("POST", "/jobs", { as: lab.other, body });
    expect((await theirs.json()).id).not.toBe(first.id);
  });

  it("names every wrong field and stores nothing", async () => {
    const before = await countJobs();
    const answer = await submit({
      capability: "lingtu.text2img",
      input: { prompt: "", num: 3, colour: "red", requestId: "mine" },
    });
    const { status, errors } = await problemOf(answer);
    expect(status).toBe(422);
    expect(errors?.map(({ path, code }) => [path, code]).sort()).toEqual([
      ["colour", "unknown_field"],
      ["num", "invalid_choice"],
      ["prompt", "required"],
      ["requestId", "reserved_field"],
    ]);
    expect(errors?.every(({ message }) => message.length > 0)).toBe(true);
    expect(await countJobs()).toBe(before);
    expect(lab.jobs.sandbox.ledger()).toEqual([]);
  });

  it("names wrong fields of the body itself", async () => {
    const { status, errors } = await problemOf(await submit({ input: [], idempotencyKey: 7, extra: true }));
    expect(status).toBe(422);
    expect(errors?.map(({ path }) => path).sort()).toEqual([
      "capability",
      "extra",
      "idempotencyKey",
      "input",
    ]);
    expect((await problemOf(await submit("[]"))).status).toBe(422);
  });

  it("refuses another person's picture at its field", async () => {
    const [own, foreign] = [await upload(), await upload(lab.other)];
    const answer = await submit({ capability: "lingtu.remove", input: { image: own, mask: foreign } });
    const { status, errors } = await problemOf(answer);
    expect(status).toBe(422);
    expect(errors).toEqual([expect.objectContaining({ path: "mask", code: "unknown_asset" })]);
  });

  it("tells malformed JSON, other types, too much and unknown capabilities apart", async () => {
    expect(await problemOf(await submit("{"))).toMatchObject({ status: 400, code: "malformed_json" });
    const withNul = { capability: "lingtu.text2img", input: { prompt: "a\0cat" } };
    expect(await problemOf(await submit(withNul))).toMatchObject({
      status: 422,
      errors: [{ path: "input.prompt", code: "not_storable" }],
    });
    expect(await problemOf(await submit("a=b", { "content-type": "text/plain" }))).toMatchObject({
      status: 415,
    });
    const large = { capability: "lingtu.text2img", input: { prompt: "x".repeat(1_100_000) } };
    expect(await problemOf(await submit(large))).toMatchObject({ status: 413, code: "too_large" });
    expect(await problemOf(await submit({ capability: "lingtu.nothing", input }))).toMatchObject({
      status: 404,
      code: "unknown_capability",
    });
  });

  it("refuses what an administrator switched off", async () => {
    const { saveProvider } = await import("../../../lib/services/providers/save-provider");
    const save = (change: object) =>
      saveProvider({ provider: "lingtu", ...change }, { id: lab.administrator.id });
    await save({ disabledCapabilities: ["lingtu.text2img"] });
    const body = { capability: "lingtu.text2img", input };
    expect(await problemOf(await submit(body))).toMatchObject({ status: 409, code: "capability_disabled" });
    await save({ disabledCapabilities: [], enabled: false });
    expect(await problemOf(await submit(body))).toMatchObject({ status: 409, code: "provider_disabled" });
    await save({ enabled: true, settings: { secret: "half of the settings" } });
    expect(await problemOf(await submit(body))).toMatchObject({
      status: 409,
      code: "provider_not_configured",
    });
    await save({ settings: { secret: null } });
    expect((await submit(body)).status).toBe(202);
  });
});

describe("a job by its path", () => {
  const routes = [
    ["GET", ""],
    ["DELETE", ""],
    ["POST", "/cancel"],
    ["POST", "/retry"],
    ["POST", "/restore"],
  ] as const;

  it.each(routes)(
    "%s %s is a 404 for another person, an unknown id and what is no id",
    async (method, action) => {
      const { id } = await submitted();
      for (const [as, path] of [
        [lab.other, id],
        [lab.administrator, id],
        [lab.designer, UNKNOWN],
        [lab.designer, "no-id"],
      ] as const) {
        expect((await problemOf(await lab.call(method, `/jobs/${path}${action}`, { as }))).status).toBe(404);
      }
    },
  );

  it("is cancelled at once while queued, with or without a body", async () => {
    for (const body of [undefined, { abandon: true }]) {
      const { id } = await submitted();
      const answer = await lab.call("POST", `/jobs/${id}/cancel`, { as: lab.designer, body });
      expect(answer.status).toBe(200);
      expect(await answer.json()).toMatchObject({ id, status: "cancelled" });
    }
    const { id } = await submitted();
    const wrong = await lab.call("POST", `/jobs/${id}/cancel`, {
      as: lab.designer,
      body: { abandon: "yes" },
    });
    expect((await problemOf(wrong)).errors).toMatchObject([{ path: "abandon" }]);
  });

  it("is retried only after its end, as a new job", async () => {
    const { id } = await submitted();
    const early = await lab.call("POST", `/jobs/${id}/retry`, { as: lab.designer });
    expect(await problemOf(early)).toMatchObject({ status: 409, code: "wrong_state" });
    await lab.call("POST", `/jobs/${id}/cancel`, { as: lab.designer });
    const again = await lab.call("POST", `/jobs/${id}/retry`, { as: lab.designer });
    expect(again.status).toBe(202);
    expect(await again.json()).toMatchObject({ status: "queued", input });
  });

  it("is given up only while uncertain", async () => {
    const { id } = await submitted();
    const give = (body: unknown) => lab.call("POST", `/jobs/${id}/resolve`, { as: lab.designer, body });
    expect(await problemOf(await give({ outcome: "failed" }))).toMatchObject({
      status: 409,
      code: "wrong_state",
    });
    expect((await problemOf(await give({ outcome: "succeeded" }))).status).toBe(422);
    await lab.jobs.sql.query(`UPDATE job SET status = 'uncertain', error = $2 WHERE id = $1`, [
      id,
      JSON.stringify({ code: "vendor_unreachable", vendorCode: null, vendorMessage: null }),
    ]);
    const uncertain = await (await lab.call("GET", `/jobs/${id}`, { as: lab.designer })).json();
    expect(uncertain.error).toMatchObject({ code: "vendor_unreachable", retryable: true });
    expect(await (await give({ outcome: "failed" })).json()).toMatchObject({ status: "failed" });
  });

  it("goes to the trash and comes back", async () => {
    const { id } = await submitted();
    const path = `/jobs/${id}`;
    expect((await lab.call("DELETE", path, { as: lab.designer })).status).toBe(204);
    expect((await lab.call("GET", path, { as: lab.designer })).status).toBe(404);
    expect((await lab.call("POST", `${path}/restore`, { as: lab.designer })).status).toBe(200);
    expect((await lab.call("GET", path, { as: lab.designer })).status).toBe(200);
  });
});

describe("GET /jobs", () => {
  it("pages newest first without gaps and without other people's", async () => {
    const person = await lab.addPerson("designer", "pager");
    const ids: string[] = [];
    for (let index = 0; index < 5; index += 1) {
      const body = { capability: "lingtu.text2img", input: { prompt: `picture ${index}` } };
      ids.unshift((await (await lab.call("POST", "/jobs", { as: person, body })).json()).id);
    }
    const seen: string[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const page = await lab.call("GET", `/jobs?limit=2&cursor=${cursor}`, { as: person });
      const { items, nextCursor } = await page.json();
      seen.push(...items.map(({ id }: { id: string }) => id));
      cursor = nextCursor;
    }
    expect(seen).toEqual(ids);
    const found = await (
      await lab.call("GET", "/jobs?q=PICTURE 3&status=queued,failed", { as: person })
    ).json();
    expect(found.items).toHaveLength(1);
    expect((await (await lab.call("GET", "/jobs?tool=remove-object", { as: person })).json()).items).toEqual(
      [],
    );
  });

  it.each([
    "limit=0",
    "limit=201",
    "limit=x",
    "status=done",
    "tool=nothing",
    "provider=nobody",
    "cursor=zzz",
  ])("refuses ?%s and names the parameter", async (query) => {
    const { status, errors } = await problemOf(await lab.call("GET", `/jobs?${query}`, { as: lab.designer }));
    expect(status).toBe(422);
    expect(errors?.[0]?.path.replace(/\[\d+\]$/, "")).toBe(query.split("=")[0]);
  });
});

it("runs a job to its pictures and what it answers is what the description promises", async () => {
  await lab.jobs.sql.query("UPDATE job SET status = 'cancelled', \"nextStepAt\" = NULL");
  const worker = lab.jobs.work();
  const { id } = await submitted();
  const job = await eventually(
    async () => (await lab.call("GET", `/jobs/${id}`, { as: lab.designer })).json(),
    ({ status }) => status === "succeeded" || status === "failed",
  );
  await worker.stop();
  expect(job).toMatchObject({ status: "succeeded", usage: { submits: 1 }, error: null });
  const { jobAnswer } = await import("../../../lib/openapi/answers");
  expect(jobAnswer.parse(job)).toEqual(job);
  expect(job.outputs[0].url).toBe(`/api/v1/assets/${job.outputs[0].id}/file`);
});
