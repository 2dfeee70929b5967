import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AnyCapability } from "../../../lib/capabilities/define";
import { writePath } from "../../../lib/capabilities/paths";
import { picturesIn } from "../../../lib/capabilities/picture-fields";
import { findCapability } from "../../../lib/capabilities/registry";
import { validateInput } from "../../../lib/capabilities/validate";
import { createGuardedFetch } from "../../../lib/http/guarded-fetch";
import { startSandboxServer, type SandboxServer } from "../../../lib/sandbox/server";
import type { QueryOutcome, VendorClient } from "../../../lib/vendors/contract";
import { lingtu } from "../../../lib/vendors/lingtu";
import { startLocalServer, type LocalServer } from "../../support/local-server";
import { productPng, redBlue } from "../../support/pictures";
import { PINNED_IN_WORDS } from "./pinned";
import { PINNED_DOCUMENTS } from "./pinned-documents";

/** The real client, the real mapping and real pictures against the sandbox's own reading of the documents. */

let dataDir: string;
let sandbox: SandboxServer;
let pictures: LocalServer;
let client: VendorClient;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "easel-sandbox-"));
  sandbox = await startSandboxServer({ dataDir });
  sandbox.control({ settings: { waitMs: 0, runMs: 0 } });
  pictures = await startLocalServer(async ({ url = "" }, response) => response.end(await pictureAt(url)));
  client = clientWith({ appId: "sandbox", secret: "sandbox-secret" });
});
afterAll(async () => {
  await sandbox.close();
  await pictures.close();
  await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
});

function clientWith(account: { appId: string; secret: string }): VendorClient {
  const fetch = createGuardedFetch({ trustedHosts: [new URL(sandbox.origin).host], ownOrigins: [] });
  return lingtu.createClient(
    { baseUrl: sandbox.lingtuUrl, ...account },
    { fetch, now: Date.now, randomId: randomUUID },
  );
}

/** `/product`, `/mask` or `/plain`, with the size in the query. */
async function pictureAt(address: string): Promise<Buffer> {
  const { pathname, searchParams } = new URL(address, "http://pictures");
  const [width, height] = [Number(searchParams.get("w")), Number(searchParams.get("h"))];
  const whole = { left: 0, top: 0, width, height };
  if (pathname === "/product") return productPng({ width, height }, whole);
  if (pathname === "/plain") return redBlue(width, height).png().toBuffer();
  const spot = { create: { width: 60, height: 40, channels: 3 as const, background: "#ffffff" } };
  const black = { create: { width, height, channels: 3 as const, background: "#000000" } };
  return sharp(black)
    .composite([{ input: spot, left: 30, top: 30 }])
    .png()
    .toBuffer();
}

/** What the studio would have prepared: a picture that meets its rule. */
function prepared(capability: AnyCapability, input: unknown): Record<string, string> {
  const { width = 300, height = 200 } = input as { width?: number; height?: number };
  const named = picturesIn(capability, input).map(({ path, rule }) => {
    const kind = rule.trim ? "product" : rule.mask ? "mask" : "plain";
    return [path, `${pictures.origin}/${kind}?w=${width}&h=${height}`] as const;
  });
  const catalogue = { "background.url": `${pictures.origin}/plain?w=${width}&h=${height}` };
  return {
    ...(capability.id === "lingtu.synthesisChangeBackground" ? catalogue : {}),
    ...Object.fromEntries(named),
  };
}

function submission(id: string, given: Record<string, unknown>, jobId: string) {
  const capability = findCapability(id) ?? expect.fail(`no ${id}`);
  const checked = validateInput(capability, given);
  if (!checked.ok) expect.fail(JSON.stringify(checked.issues));
  const urls = prepared(capability, checked.input);
  const context = {
    jobId,
    url: (path: string) => urls[path] ?? expect.fail(`nothing prepared at ${path}`),
    has: (path: string) => path in urls,
    settings: {},
  };
  return { capability, input: checked.input, request: capability.toRequest(checked.input, context) };
}

/** Pinned inputs name catalogue entries the sandbox does not have. */
function withCatalogueIds(input: Record<string, unknown>): Record<string, unknown> {
  if ("faceId" in input) return { ...input, faceId: "face-yellow-female-1" };
  const background: unknown = input.background;
  const hasBgId = typeof background === "object" && background !== null && "bgId" in background;
  return hasBgId ? writePath(input, "background.bgId", "bg-indoor-1") : input;
}

async function untilDone(
  capability: AnyCapability,
  jobId: string,
  vendorTaskId: string,
): Promise<QueryOutcome> {
  for (;;) {
    const outcome = await client.query({ jobId, vendorTaskId, capability, request: null });
    if (outcome.kind !== "waiting" && outcome.kind !== "running") return outcome;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe.each([...PINNED_DOCUMENTS, ...PINNED_IN_WORDS])("$capability with $input", (pinned) => {
  it("runs to its results, once charged however often it is sent", async () => {
    const jobId = randomUUID();
    const { capability, input, request } = submission(
      pinned.capability,
      withCatalogueIds(pinned.input),
      jobId,
    );
    const first = await client.submit(request, jobId);
    expect(first).toMatchObject({ kind: "accepted" });
    expect(await client.submit(request, jobId)).toEqual(first);
    if (first.kind !== "accepted") return;
    expect(BigInt(first.vendorTaskId) > 2n ** 53n).toBe(true);
    const outcome = await untilDone(capability, jobId, first.vendorTaskId);
    if (outcome.kind !== "succeeded") expect.fail(JSON.stringify(outcome));
    const { files, texts } = outcome.result;
    expect(files.length + texts.length).toBe(capability.output.count(input));
    expect(sandbox.ledger(jobId)).toMatchObject([{ charged: 1, submits: 2, jobId: first.vendorTaskId }]);
  });
});

describe("against the sandbox", () => {
  it("wrong credentials are told as such", async () => {
    const stranger = clientWith({ appId: "sandbox", secret: "wrong" });
    expect(await stranger.verify()).toMatchObject({
      kind: "failed",
      failure: { code: "auth", vendorCode: "401" },
    });
    expect(await client.verify()).toEqual({ kind: "ok" });
  });

  it("a task is cancelled while it waits and not once it runs", async () => {
    for (const [hold, expected] of [
      ["hold_waiting", "cancelled"],
      ["hold_executing", "too_late"],
    ] as const) {
      const jobId = randomUUID();
      const { capability, request } = submission("lingtu.text2img", { prompt: "a" }, jobId);
      sandbox.control({ faults: [{ kind: hold, requestId: jobId }] });
      const accepted = await client.submit(request, jobId);
      if (accepted.kind !== "accepted") expect.fail(JSON.stringify(accepted));
      const task = { jobId, vendorTaskId: accepted.vendorTaskId, capability, request: null };
      expect(await client.cancel?.(task)).toMatchObject({ kind: expected });
      expect(await client.query(task)).toMatchObject({
        kind: expected === "cancelled" ? "cancelled" : "running",
      });
    }
  });

  it("a task the vendor no longer knows is unknown", async () => {
    const { capability } = submission("lingtu.text2img", { prompt: "a" }, "j");
    const task = { jobId: "j", vendorTaskId: "9007199254740993", capability, request: null };
    const outcome = await client.query(task);
    expect(outcome).toMatchObject({ kind: "unknown" });
  });

  it.each([
    ["quota", { kind: "refused", failure: { code: "quota" } }],
    ["error_before", { kind: "unanswered" }],
    ["garbage_before", { kind: "unanswered", failure: { code: "bad_answer" } }],
    ["drop_before", { kind: "unanswered", failure: { code: "vendor_unreachable" } }],
    ["garbage_after", { kind: "unanswered" }],
  ] as const)("a submit struck by %s is read for what it is", async (kind, outcome) => {
    const jobId = randomUUID();
    sandbox.control({ faults: [{ kind, requestId: jobId }] });
    const { request } = submission("lingtu.text2img", { prompt: "a" }, jobId);
    expect(await client.submit(request, jobId)).toMatchObject(outcome);
  });

  it("a withheld result is told from a failed one", async () => {
    for (const [kind, code] of [
      ["moderation", "moderation"],
      ["fail", "vendor_failed"],
    ] as const) {
      const jobId = randomUUID();
      sandbox.control({ faults: [{ kind, requestId: jobId }] });
      const { capability, request } = submission("lingtu.text2img", { prompt: "a" }, jobId);
      const accepted = await client.submit(request, jobId);
      if (accepted.kind !== "accepted") expect.fail(JSON.stringify(accepted));
      const outcome = await untilDone(capability, jobId, accepted.vendorTaskId);
      expect(outcome).toMatchObject({ kind: "failed", failure: { code } });
    }
  });

  it("the catalogues list what the pickers show", async () => {
    const faces = await client.catalogs.faces?.(null);
    expect(faces?.items[0]).toMatchObject({
      data: { skin: expect.any(String) },
      pictureUrls: [expect.any(String)],
    });
    const backgrounds = await client.catalogs.backgrounds?.(null);
    expect(backgrounds?.items.map(({ vendorId }) => vendorId)).toContain("bg-indoor-1");
  });
});
