import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reach, submit, workHere } from "../../support/job-driver";
import { openJobLab, type JobLab } from "../../support/job-lab";

let lab: JobLab;
let stopWorker: () => Promise<void>;
let picture: string;
let foreign: string;
beforeAll(async () => {
  lab = await openJobLab({ ZHIQITE_TOOLS: "hair/change, v2/roop" });
  stopWorker = await workHere();
  picture = await upload(lab.ownerId);
  foreign = await upload(await lab.addPerson());
});
afterAll(async () => {
  await stopWorker();
  await lab.close();
});

/** Heavy enough for every vendor. */
function noise(): Promise<Buffer> {
  const grain = { type: "gaussian", mean: 128, sigma: 30 } as const;
  return sharp({ create: { width: 320, height: 240, channels: 3, background: "#808080", noise: grain } })
    .png()
    .toBuffer();
}

async function upload(ownerId: string): Promise<string> {
  const { ingestUpload } = await import("../../../lib/services/assets/ingest-upload");
  const taken = await ingestUpload({ ownerId, bytes: await noise() });
  if (!taken.ok) throw new Error(JSON.stringify(taken.problem));
  return taken.asset.id;
}

async function problemOf(input: object): Promise<unknown> {
  const { submitJob } = await import("../../../lib/services/jobs/submit");
  const result = await submitJob({ ownerId: lab.ownerId, capability: "zhiqite.tool", input });
  if (result.ok) throw new Error("it was taken");
  return result.problem;
}

const input = (body: object, toolCode = "hair/change") => ({ toolCode, body });

describe("a tool whose request is free JSON", () => {
  it("gives the vendor the addresses of the pictures in it, and the studio's own id", async () => {
    const body = { image: `asset:${picture}`, style: { faces: [`asset:${picture}`] }, note: "asset: none" };
    const { id } = await submit(lab, "zhiqite.tool", input(body));
    const job = await reach(lab, id, "succeeded");
    expect(job.input).toEqual(input(body));
    const { rows } = await lab.sql.query(
      `SELECT prepared, (SELECT count(*)::int FROM job_input WHERE "jobId" = $1) AS inputs,
              (SELECT count(*)::int FROM public_grant WHERE "jobId" = $1 AND "endedAt" IS NULL) AS public
       FROM job WHERE id = $1`,
      [id],
    );
    expect(rows[0]).toMatchObject({ inputs: 2, public: 0 });
    const sent = JSON.parse(rows[0].prepared.body);
    expect(sent).toEqual({
      image: expect.stringMatching(/^http.+\/f\/[0-9A-Za-z]{22}\.png$/),
      style: { faces: [expect.stringMatching(/^http.+\/f\/[0-9A-Za-z]{22}\.png$/)] },
      note: "asset: none",
      businessTaskId: id,
    });
  });

  it("is refused by the place of whatever is wrong in it", async () => {
    const unknown = "0199c0de-0000-7000-8000-00000000000a";
    expect(await problemOf(input({ a: [`asset:${unknown}`], b: `asset:${foreign}` }))).toEqual({
      kind: "input",
      issues: [
        { path: "body.a[0]", code: "unknown_asset" },
        { path: "body.b", code: "unknown_asset" },
      ],
    });
    expect(await problemOf(input({ businessTaskId: "1", callbackUrl: "x", a: "asset:7" }))).toMatchObject({
      issues: [
        { path: "body.businessTaskId", code: "reserved_field" },
        { path: "body.callbackUrl", code: "reserved_field" },
        { path: "body.a", code: "unknown_asset" },
      ],
    });
  });

  it("is refused at its code when no administrator lists that", async () => {
    expect(await problemOf(input({}, "imgExpand"))).toEqual({
      kind: "input",
      issues: [{ path: "toolCode", code: "invalid_choice" }],
    });
    const { checkJob } = await import("../../../lib/services/jobs/check");
    const request = { ownerId: lab.ownerId, capability: "zhiqite.tool", input: input({}, "imgExpand") };
    expect((await checkJob(request))?.issues).toEqual([{ path: "toolCode", code: "invalid_choice" }]);
  });

  it("is off while no code is listed", async () => {
    const { resolveProvider } = await import("../../../lib/services/providers/resolve");
    const { unavailability } = await import("../../../lib/services/providers/availability");
    const { findCapability } = await import("../../../lib/capabilities/registry");
    const tool = findCapability("zhiqite.tool");
    if (!tool) throw new Error("no tool");
    const provider = await resolveProvider("zhiqite");
    expect(unavailability(provider, tool)).toBeNull();
    const settings = { ...provider.settings, tools: undefined };
    expect(unavailability({ ...provider, settings }, tool)).toBe("capability_disabled");
  });
});

describe("a seed nobody gave", () => {
  it("is drawn, told, and the same whenever the job is prepared", async () => {
    const { id } = await submit(lab, "superapp.catvton", {
      modelImage: picture,
      garmentImage: picture,
      category: "upper",
    });
    const job = await reach(lab, id, "succeeded", 60_000);
    const drawn = job.adjustments.find(({ change }) => change === "drawn");
    expect(drawn).toMatchObject({ path: "seed", from: null });
    expect(job.input).not.toHaveProperty("seed");
    const { rows } = await lab.sql.query(`SELECT prepared FROM job WHERE id = $1`, [id]);
    expect(rows[0].prepared.body).toContain(String(drawn?.to));
  });
});
