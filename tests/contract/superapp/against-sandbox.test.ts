import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { picturesIn } from "../../../lib/capabilities/picture-fields";
import { findCapability } from "../../../lib/capabilities/registry";
import { validateInput } from "../../../lib/capabilities/validate";
import { createGuardedFetch } from "../../../lib/http/guarded-fetch";
import { startSandboxServer, type SandboxServer } from "../../../lib/sandbox/server";
import type { QueryOutcome, VendorClient } from "../../../lib/vendors/contract";
import { superapp } from "../../../lib/vendors/superapp";
import { startLocalServer, type LocalServer } from "../../support/local-server";
import { PINNED_SUPERAPP } from "./pinned";

/** The real client, the real mapping and real pictures against the sandbox's own reading of the document. */

let dataDir: string;
let sandbox: SandboxServer;
let pictures: LocalServer;
let client: VendorClient;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "easel-sandbox-"));
  sandbox = await startSandboxServer({ dataDir });
  const noise = { type: "gaussian", mean: 128, sigma: 30 } as const;
  const picture = await sharp({ create: { width: 300, height: 400, channels: 3, background: "#888", noise } })
    .png()
    .toBuffer();
  pictures = await startLocalServer((_request, response) => response.end(picture));
  client = clientWith({ accessKey: "sandbox", secretKey: "sandbox-secret" });
});
afterAll(async () => {
  await sandbox.close();
  await pictures.close();
  await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
});
beforeEach(() => sandbox.control({ reset: true, clearLedger: true, settings: { waitMs: 0, runMs: 0 } }));

function clientWith(account: { accessKey: string; secretKey: string }): VendorClient {
  const fetch = createGuardedFetch({ trustedHosts: [new URL(sandbox.origin).host], ownOrigins: [] });
  const settings = superapp.manifest.settings.parse({ baseUrl: sandbox.urlOf("superapp"), ...account });
  return superapp.createClient(settings, { fetch, now: Date.now, randomId: randomUUID });
}

function submission(id: string, given: Record<string, unknown>) {
  const capability = findCapability(id) ?? expect.fail(`no ${id}`);
  const checked = validateInput(capability, given);
  if (!checked.ok) expect.fail(JSON.stringify(checked.issues));
  const paths = new Set(picturesIn(capability, checked.input).map(({ path }) => path));
  const request = capability.toRequest(checked.input, {
    jobId: "j",
    url: (path) => `${pictures.origin}/${path}.png`,
    has: (path) => paths.has(path),
    settings: {},
  });
  return { capability, request };
}

async function run(id: string, input: Record<string, unknown>): Promise<QueryOutcome> {
  const { capability, request } = submission(id, input);
  const accepted = await client.submit(request, "j");
  if (accepted.kind !== "accepted") expect.fail(JSON.stringify(accepted));
  for (;;) {
    const task = { jobId: "j", vendorTaskId: accepted.vendorTaskId, capability, request: null };
    const outcome = await client.query(task);
    if (outcome.kind !== "waiting" && outcome.kind !== "running") return outcome;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe.each(PINNED_SUPERAPP)("$capability with $input", ({ capability, input }) => {
  it("runs to its one file", async () => {
    const outcome = await run(capability, input);
    if (outcome.kind !== "succeeded") expect.fail(JSON.stringify(outcome));
    expect(outcome.result.files).toHaveLength(1);
    expect(sandbox.ledger()).toMatchObject([{ charged: 1, submits: 1 }]);
  });
});

describe("against the sandbox", () => {
  const cat = { inputText: "a cat", width: 64, height: 64 };
  const submitCat = () => client.submit(submission("superapp.text2image", cat).request, "j");

  it("the connection test tells a working account from a wrong one", async () => {
    expect(await client.verify()).toEqual({ kind: "ok" });
    const stranger = clientWith({ accessKey: "sandbox", secretKey: "wrong" });
    expect(await stranger.verify()).toMatchObject({
      kind: "failed",
      failure: { code: "auth", vendorCode: "INTCNN_COMMON_AUTH_CHECK_ERROR" },
    });
  });

  it("the same seed gives the same try-on", async () => {
    const input = PINNED_SUPERAPP.find((one) => one.capability === "superapp.catvton")?.input ?? {};
    const [one, other] = [await run("superapp.catvton", input), await run("superapp.catvton", input)];
    const bytes = await Promise.all(
      [one, other].map(async (outcome) => {
        if (outcome.kind !== "succeeded") expect.fail(outcome.kind);
        const response = await fetch(outcome.result.files[0]?.url ?? "");
        return Buffer.from(await response.arrayBuffer());
      }),
    );
    expect(bytes[0]?.equals(bytes[1] ?? Buffer.alloc(0))).toBe(true);
  });

  it.each([
    ["quota", { kind: "refused", failure: { code: "quota" } }],
    ["refuse", { kind: "refused", failure: { code: "input" } }],
    ["error_before", { kind: "unanswered", failure: { code: "vendor_unreachable" } }],
    ["error_after", { kind: "unanswered", failure: { code: "vendor_unreachable" } }],
    ["garbage_after", { kind: "unanswered", failure: { code: "bad_answer" } }],
    ["drop_after", { kind: "unanswered", failure: { code: "vendor_unreachable" } }],
  ] as const)("a submit struck by %s is read for what it is", async (kind, outcome) => {
    sandbox.control({ faults: [{ vendor: "superapp", kind }] });
    expect(await submitCat()).toMatchObject(outcome);
    const isCharged = kind.endsWith("_after");
    expect(sandbox.ledger()).toMatchObject([{ submits: 1, charged: isCharged ? 1 : 0 }]);
  });

  it.each([
    ["moderation", "moderation", "AIGC_ERROR"],
    ["fail", "vendor_failed", "AIGC_ERROR"],
  ] as const)("a task that ends in %s is told as such", async (kind, code, vendorCode) => {
    sandbox.control({ faults: [{ vendor: "superapp", kind }] });
    expect(await run("superapp.text2image", cat)).toMatchObject({
      kind: "failed",
      failure: { code, vendorCode },
    });
  });

  it("a task the vendor no longer knows is unknown", async () => {
    const capability = findCapability("superapp.text2image") ?? expect.fail("no capability");
    const task = { jobId: "j", vendorTaskId: randomUUID(), capability, request: null };
    expect(await client.query(task)).toMatchObject({ kind: "unknown" });
  });
});
