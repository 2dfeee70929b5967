import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { findCapability } from "../../../lib/capabilities/registry";
import { startSandboxServer, type SandboxServer } from "../../../lib/sandbox/server";
import { receiveCallbacks } from "../../../lib/sandbox/testing/callbacks";
import { zhiqiteCall } from "../../../lib/sandbox/testing/zhiqite-call";
import { zhiqite } from "../../../lib/vendors/zhiqite";
import { startLocalServer, type LocalServer } from "../../support/local-server";
import { redBlue } from "../../support/pictures";

/** What the sandbox posts to a callback's address, read by the vendor's own reader. */

let dataDir: string;
let sandbox: SandboxServer;
let pictures: LocalServer;
let studio: Awaited<ReturnType<typeof receiveCallbacks>>;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "easel-sandbox-"));
  sandbox = await startSandboxServer({ dataDir });
  studio = await receiveCallbacks();
  const png = await redBlue(96, 64).png().toBuffer();
  pictures = await startLocalServer((_request, response) => response.end(png));
});
afterAll(async () => {
  await sandbox.close();
  await studio.close();
  await pictures.close();
  await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
});
beforeEach(() => sandbox.control({ reset: true, clearLedger: true, settings: { waitMs: 0, runMs: 0 } }));

const CALLS = {
  "zhiqite.text2image": (id: string) => ({
    path: "/sd/v2/text2image",
    body: {
      ...{ prompt: "a cat", batch_size: 2, width: 64, height: 64, callbackUrl: studio.url(id) },
      always_on_scripts: { sd_model_checkpoint: "photon_v1_84728.safetensors", id_task: id },
    },
  }),
  "zhiqite.enhance": (id: string) => ({
    path: "/tool/enhance",
    body: { businessTaskId: id, image: `${pictures.origin}/a.png`, callbackUrl: studio.url(id) },
  }),
};
type CapabilityId = keyof typeof CALLS;
const CAPABILITIES = Object.keys(CALLS) as CapabilityId[];

/** What the studio makes of each callback of a new task, in their order. */
async function told(capabilityId: CapabilityId, count = 1) {
  const id = randomUUID();
  const { path, body } = CALLS[capabilityId](id);
  expect(await zhiqiteCall(sandbox, path, body)).toMatchObject({ code: "200" });
  await vi.waitFor(() => expect(studio.bodies(id)).toHaveLength(count), { timeout: 60_000 });
  const capability = findCapability(capabilityId) ?? expect.fail(`no ${capabilityId}`);
  return studio.bodies(id).map((text) => zhiqite.readCallback?.(parse(text), capability));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

it.each(
  CAPABILITIES.flatMap((id) =>
    (["bare", "wrapped"] as const).flatMap((shape) =>
      (["number", "string"] as const).map((toolStatus) => [id, shape, toolStatus] as const),
    ),
  ),
)("%s tells of its pictures (%s, status as a %s)", async (id, callbackShape, toolStatus) => {
  sandbox.control({ settings: { callbackShape, toolStatus } });
  const [outcome] = await told(id);
  if (outcome?.kind !== "succeeded") expect.fail(JSON.stringify(outcome));
  expect(outcome.result.files).toHaveLength(id === "zhiqite.text2image" ? 2 : 1);
  const urls = outcome.result.files.map((file) => file.url ?? "");
  for (const url of urls) expect((await fetch(url)).status).toBe(200);
});

it.each(CAPABILITIES)("%s tells of its failure", async (id) => {
  sandbox.control({ faults: [{ vendor: "zhiqite", kind: "fail" }] });
  expect(await told(id)).toMatchObject([{ kind: "failed" }]);
});

it.each(CAPABILITIES)("%s that was overtaken says it is running, after it said it was done", async (id) => {
  sandbox.control({ settings: { callback: "out_of_order" } });
  expect(await told(id, 2)).toMatchObject([{ kind: "succeeded" }, { kind: "running" }]);
});

it.each(CAPABILITIES)("%s says nothing when its callback cannot be read", async (id) => {
  sandbox.control({ settings: { callback: "garbage" } });
  expect(await told(id)).toEqual([null]);
});
