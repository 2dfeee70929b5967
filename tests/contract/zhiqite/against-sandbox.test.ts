import { Client } from "aliyun-api-gateway";
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { picturesIn } from "../../../lib/capabilities/picture-fields";
import { findCapability } from "../../../lib/capabilities/registry";
import { validateInput } from "../../../lib/capabilities/validate";
import { createGuardedFetch } from "../../../lib/http/guarded-fetch";
import { startSandboxServer, type SandboxServer } from "../../../lib/sandbox/server";
import type { CatalogPage, QueryOutcome, TaskRef, VendorClient } from "../../../lib/vendors/contract";
import { zhiqite } from "../../../lib/vendors/zhiqite";
import { startLocalServer, type LocalServer } from "../../support/local-server";
import { redBlue } from "../../support/pictures";
import { SD_PATH } from "./pinned";
import { PINNED_DOCUMENTS } from "./pinned-documents";
import { PINNED_IN_WORDS } from "./pinned-words";

/** The real client, the real mapping and real pictures against the sandbox's own reading of the document. */

const SECRET = "sandbox-secret";
const ACCOUNTS = {
  appcode: { auth: "appcode", appCode: SECRET },
  appkey: { auth: "appkey", appKey: "sandbox", appSecret: SECRET },
  accesskey: { auth: "accesskey", accessKeyId: "sandbox", accessKeySecret: SECRET },
} as const;

let dataDir: string;
let sandbox: SandboxServer;
let pictures: LocalServer;
let client: VendorClient;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "easel-sandbox-"));
  sandbox = await startSandboxServer({ dataDir });
  const png = await redBlue(96, 96).png().toBuffer();
  pictures = await startLocalServer((_request, response) => response.end(png));
  client = clientWith(ACCOUNTS.appcode);
});
afterAll(async () => {
  await sandbox.close();
  await pictures.close();
  await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
});
beforeEach(() => sandbox.control({ reset: true, clearLedger: true, settings: { waitMs: 0, runMs: 0 } }));

function clientWith(account: Record<string, string>): VendorClient {
  const fetch = createGuardedFetch({ trustedHosts: [new URL(sandbox.origin).host], ownOrigins: [] });
  const settings = zhiqite.manifest.settings.parse({ baseUrl: sandbox.urlOf("zhiqite"), ...account });
  return zhiqite.createClient(settings, { fetch, now: Date.now, randomId: randomUUID });
}

/** A job's task before it is submitted. */
function taskOf(id: string, given: Record<string, unknown>) {
  const jobId = randomUUID();
  const capability = findCapability(id) ?? expect.fail(`no ${id}`);
  const checked = validateInput(capability, given);
  if (!checked.ok) expect.fail(JSON.stringify(checked.issues));
  const paths = new Set(picturesIn(capability, checked.input).map(({ path }) => path));
  const request = capability.toRequest(checked.input, {
    jobId,
    url: (path) => `${pictures.origin}/${encodeURIComponent(path)}.png`,
    has: (path) => paths.has(path),
    settings: {},
  });
  return { jobId, vendorTaskId: jobId, capability, request, input: checked.input };
}

async function settled(task: TaskRef): Promise<QueryOutcome> {
  for (;;) {
    const outcome = await client.query(task);
    if (outcome.kind !== "waiting" && outcome.kind !== "running") return outcome;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const cat = () => taskOf("zhiqite.text2image", small({ prompt: "a cat", sd_model_checkpoint: CHECKPOINT }));
const CHECKPOINT = "photon_v1_84728.safetensors";
const small = (input: Record<string, unknown>) =>
  "prompt" in input ? { batch_size: 1, ...input, width: 64, height: 64 } : input;

describe.each([...PINNED_DOCUMENTS, ...PINNED_IN_WORDS])("$capability with $input", (pinned) => {
  it("runs to its results, charged once", async () => {
    const task = taskOf(pinned.capability, small(pinned.input));
    expect(await client.submit(task.request, task.jobId)).toMatchObject({ kind: "accepted" });
    const outcome = await settled(task);
    if (outcome.kind !== "succeeded") expect.fail(JSON.stringify(outcome));
    expect(outcome.result.files).toHaveLength(task.capability.output.count(task.input));
    expect(sandbox.ledger(task.jobId)).toMatchObject([{ charged: 1, submits: 1 }]);
  });
});

describe("against the sandbox", () => {
  it.each(Object.entries(ACCOUNTS))(
    "signing in by %s works, and does not with another secret",
    async (_, account) => {
      expect(await clientWith(account).verify()).toEqual({ kind: "ok" });
      const wrong = Object.entries(account).map(([name, value]) => [
        name,
        value === SECRET ? "wrong" : value,
      ]);
      const stranger = clientWith(Object.fromEntries(wrong));
      expect(await stranger.verify()).toMatchObject({ kind: "failed", failure: { code: "auth" } });
    },
  );

  it("the gateway's own npm client gets in as well", async () => {
    const gateway = new Client("sandbox", SECRET);
    const answer = gateway.post(`${sandbox.urlOf("zhiqite")}${SD_PATH}/queryVaeList`, {
      data: { vaeFileName: "", pageSize: 1, pageNum: 1 },
      headers: { "content-type": "application/json;charset=UTF-8" },
    });
    expect(await answer).toMatchObject({ code: "200", data: { pageSize: 1 } });
  });

  it.each(["models", "loras", "vaes", "embeddings"] as const)(
    "the list of %s can be had to its end",
    async (kind) => {
      const ids = new Set<string>();
      let cursor: string | null = null;
      let total: number | undefined;
      do {
        const page: CatalogPage | undefined = await client.catalogs[kind]?.(cursor);
        for (const { vendorId } of page?.items ?? []) ids.add(vendorId);
        cursor = page?.next ?? null;
        total = page?.total;
      } while (cursor !== null);
      expect(ids.size).toBeGreaterThan(2);
      expect(ids.size).toBe(total);
    },
  );

  it("a task shows its progress and a picture on the way", async () => {
    sandbox.control({ settings: { waitMs: 0, runMs: 60_000 } });
    const task = cat();
    await client.submit(task.request, task.jobId);
    await expect
      .poll(() => client.query(task), { timeout: 60_000, interval: 200 })
      .toMatchObject({ kind: "running", progress: expect.any(Number), preview: expect.any(Uint8Array) });
  });

  it.each(["refused", "empty"] as const)("a task nobody made is unknown (%s)", async (unknownTask) => {
    sandbox.control({ vendor: "zhiqite", settings: { unknownTask } });
    for (const task of [
      cat(),
      taskOf("zhiqite.roop", { targetUrl: randomUUID(), sourceUrl: randomUUID() }),
    ]) {
      expect(await client.query(task)).toMatchObject({ kind: "unknown" });
    }
  });

  it("a lost answer is told by asking: the task is there and paid once", async () => {
    sandbox.control({ faults: [{ vendor: "zhiqite", kind: "drop_after" }] });
    const task = cat();
    expect(await client.submit(task.request, task.jobId)).toMatchObject({ kind: "unanswered" });
    expect(await settled(task)).toMatchObject({ kind: "succeeded" });
    expect(sandbox.ledger(task.jobId)).toMatchObject([{ charged: 1, submits: 1 }]);
  });

  it.each([
    ["quota", { kind: "refused", failure: { code: "quota" } }],
    ["error_before", { kind: "unanswered", failure: { code: "vendor_unreachable" } }],
    ["garbage_before", { kind: "unanswered", failure: { code: "bad_answer" } }],
  ] as const)("a submit struck by %s is read for what it is", async (kind, outcome) => {
    sandbox.control({ faults: [{ vendor: "zhiqite", kind }] });
    const { request, jobId } = cat();
    expect(await client.submit(request, jobId)).toMatchObject(outcome);
  });

  it.each(["audit", "deleted", "both"] as const)("a withheld picture is told (%s)", async (withheld) => {
    sandbox.control({
      vendor: "zhiqite",
      settings: { withheld },
      faults: [{ kind: "withhold", index: 1 }],
    });
    const task = taskOf(
      "zhiqite.text2image",
      small({ prompt: "a", sd_model_checkpoint: CHECKPOINT, batch_size: 2 }),
    );
    await client.submit(task.request, task.jobId);
    const outcome = await settled(task);
    if (outcome.kind !== "succeeded") expect.fail(JSON.stringify(outcome));
    expect(outcome.result.files.map((file) => file.withheld === true)).toEqual([false, true]);
  });
});
