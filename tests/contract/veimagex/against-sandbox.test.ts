import Signer from "@volcengine/openapi/lib/base/sign";
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { findCapability } from "../../../lib/capabilities/registry";
import { validateInput } from "../../../lib/capabilities/validate";
import { createGuardedFetch } from "../../../lib/http/guarded-fetch";
import { startSandboxServer, type SandboxServer } from "../../../lib/sandbox/server";
import type { VendorClient } from "../../../lib/vendors/contract";
import { veimagex } from "../../../lib/vendors/veimagex";
import { startLocalServer, type LocalServer } from "../../support/local-server";
import { redBlue } from "../../support/pictures";

/** The real client, the real mapping and real pictures against the sandbox's own reading of the document. */

const PLACE = { serviceId: "sandbox", domain: "sandbox", template: "tplv-sandbox-studio.image" };
const ACCOUNT = { accessKeyId: "sandbox", secretAccessKey: "sandbox-secret" };
const capability = findCapability("veimagex.img2img") ?? expect.fail("no veimagex.img2img");

let dataDir: string;
let sandbox: SandboxServer;
let pictures: LocalServer;
let client: VendorClient;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "easel-veimagex-"));
  sandbox = await startSandboxServer({ dataDir });
  const png = await redBlue(320, 240).png().toBuffer();
  pictures = await startLocalServer((_, response) => response.end(png));
  client = clientWith({});
});
beforeEach(() => sandbox.control({ reset: true, settings: { waitMs: 0, runMs: 0 } }));
afterAll(async () => {
  await sandbox.close();
  await pictures.close();
  await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
});

function clientWith(other: Record<string, string>): VendorClient {
  const fetch = createGuardedFetch({ trustedHosts: [new URL(sandbox.origin).host], ownOrigins: [] });
  const settings = veimagex.manifest.settings.parse({
    baseUrl: sandbox.urlOf("veimagex"),
    ...ACCOUNT,
    ...PLACE,
    ...other,
  });
  return veimagex.createClient(settings, { fetch, now: Date.now, randomId: randomUUID });
}

function request(given: Record<string, unknown> = {}, jobId: string = randomUUID()) {
  const input = { prompt: "sunset over a lake", image: "0190c0de-0000-7000-8000-000000000001", ...given };
  const checked = validateInput(capability, input);
  if (!checked.ok) expect.fail(JSON.stringify(checked.issues));
  const context = { jobId, url: () => `${pictures.origin}/one.png`, has: () => true, settings: PLACE };
  return capability.toRequest(checked.input, context);
}
const submit = (given?: Record<string, unknown>, jobId?: string) =>
  client.submit(request(given, jobId), jobId ?? "");

describe("with veImageX's sandbox", () => {
  it("one call gives one picture in the shape of the one given", async () => {
    const outcome = await submit();
    if (outcome.kind !== "finished") expect.fail(JSON.stringify(outcome));
    const [file] = outcome.result.files;
    const bytes = Buffer.from(await (await fetch(file?.url ?? "")).arrayBuffer());
    const { format, width, height } = await sharp(bytes).metadata();
    expect([format, width / height]).toEqual(["jpeg", expect.closeTo(320 / 240, 1)]);
  });

  it("nothing is repeated for free: the same job twice is charged twice, unless the name is taken", async () => {
    const jobId = randomUUID();
    expect(await submit({}, jobId)).toMatchObject({ kind: "finished" });
    expect(await submit({}, jobId)).toMatchObject({ kind: "refused" });
    expect(await submit({ Overwrite: true }, jobId)).toMatchObject({ kind: "finished" });
    expect(sandbox.ledger(jobId)).toMatchObject([{ vendor: "veimagex", charged: 2, submits: 3, refused: 1 }]);
  });

  it("a picture named by its place in the storage gets its address, and RespJson may be a text", async () => {
    sandbox.control({ vendor: "veimagex", settings: { imageUrls: "storage", respJson: "text" } });
    expect(await submit({ Outputs: ["summer/lake"] })).toMatchObject({
      kind: "finished",
      result: { files: [{ url: "https://sandbox/tos-cn-i-sandbox/summer/lake~tplv-sandbox-studio.image" }] },
    });
  });

  it("the connection test costs nothing and tells a wrong key from a good one", async () => {
    expect(await client.verify()).toEqual({ kind: "ok" });
    for (const name of ["secretAccessKey", "accessKeyId"]) {
      expect(await clientWith({ [name]: "no" }).verify()).toMatchObject({
        kind: "failed",
        failure: { code: "auth" },
      });
    }
  });

  it.each([
    ["Template", { Template: "tplv-unknown" }],
    ["Outputs", { Outputs: ["taken"] }],
  ])("a call with a wrong %s is refused before it costs anything", async (_, given) => {
    await submit({ Outputs: ["taken"] });
    expect(await submit(given)).toMatchObject({ kind: "refused" });
  });

  it.each([
    [50411, "moderation"],
    [50522, "moderation"],
    [50511, "vendor_failed"],
    [50429, "rate_limited"],
    ["SignatureDoesNotMatch", "auth"],
  ])("the refusal %s is read for what it is: %s", async (code, ours) => {
    sandbox.control({ faults: [{ kind: "refuse", vendor: "veimagex", code, message: "no" }] });
    const failure = { code: ours, vendorCode: String(code), vendorMessage: "no" };
    expect(await submit()).toMatchObject({ kind: "refused", failure });
  });

  it.each([
    ["error_before", 0],
    ["garbage_before", 0],
    ["drop_before", 0],
    ["error_after", 1],
    ["garbage_after", 1],
    ["drop_after", 1],
  ] as const)("a call struck by %s leaves open whether it cost something", async (kind, charged) => {
    const jobId = randomUUID();
    sandbox.control({ faults: [{ kind, requestId: jobId }] });
    expect(await submit({}, jobId)).toMatchObject({ kind: "unanswered" });
    expect(sandbox.ledger(jobId)).toMatchObject([{ charged }]);
  });

  it.each([
    ["fail", "vendor_failed"],
    ["moderation", "moderation"],
  ] as const)("a task that ends in %s is refused in the model's own words", async (kind, code) => {
    const jobId = randomUUID();
    sandbox.control({ faults: [{ kind, requestId: jobId }] });
    expect(await submit({}, jobId)).toMatchObject({ kind: "refused", failure: { code } });
  });
});

describe("the sandbox's checks", () => {
  /** A call as the vendor's own library signs it. */
  async function volcengine(
    change: { body?: string; date?: Date; secretKey?: string; pathname?: string } = {},
  ) {
    const {
      body = JSON.stringify(request().body),
      date = new Date(),
      pathname = "/sandbox/veimagex/",
    } = change;
    const params = { Action: "GetCVImageGenerateResult", Version: "2023-05-01", ServiceId: "sandbox" };
    const headers: Record<string, string> = { "Content-Type": "application/json" };
    const signed = { region: "cn-north-1", method: "POST", pathname, params, headers, body };
    const { secretKey = "sandbox-secret" } = change;
    new Signer(signed, "ImageX").addAuthorization({ accessKeyId: "sandbox", secretKey }, date);
    const url = `${sandbox.origin}/sandbox/veimagex/?${new URLSearchParams(params).toString()}`;
    return { url, init: { method: "POST", headers: signed.headers, body } };
  }
  const answer = async (call: { url: string; init: RequestInit }) => {
    const response = await fetch(call.url, call.init);
    return { status: response.status, json: (await response.json()) as Record<string, object> };
  };

  it("let the vendor's own library in", async () => {
    const { status, json } = await answer(await volcengine());
    expect(status).toBe(200);
    expect(json.Result).toMatchObject({
      RespJson: { code: 10000, status: 10000 },
      ImageUrls: [expect.stringContaining("/sandbox/files/")],
      StoreUris: [expect.stringContaining("tos-cn-i-sandbox/studio/")],
    });
  });

  it.each([
    ["another secret", { secretKey: "other" }, "SignatureDoesNotMatch"],
    ["another path", { pathname: "/" }, "SignatureDoesNotMatch"],
    ["yesterday's date", { date: new Date(Date.now() - 86_400_000) }, "InvalidTimestamp"],
  ])("refuse %s", async (_, change, Code) => {
    const { status, json } = await answer(await volcengine(change));
    expect([status, json.ResponseMetadata]).toMatchObject([401, { Error: { Code } }]);
  });

  it("refuse a body that is not the one that was signed", async () => {
    const call = await volcengine();
    const { json } = await answer({ ...call, init: { ...call.init, body: `${call.init.body} ` } });
    expect(json.ResponseMetadata).toMatchObject({ Error: { Code: "SignatureDoesNotMatch" } });
  });

  it.each([
    ["Domain", { Domain: "elsewhere" }],
    ["Template", { Template: "~tplv-sandbox-studio.image" }],
    ["Outputs", { Outputs: ["a//b"] }],
    ["Overwrite", { Overwrite: "true" }],
    ["ImageUrl", { ImageUrl: "http://127.0.0.1:1/none.png" }],
    ["ReqJson", { ReqJson: "{}" }],
    ["ReqJson.req_key", { ReqJson: { req_key: "other", image_urls: ["x"], prompt: "a" } }],
    ["depth", { depth: 1 }],
  ])("refuse a wrong %s by its name", async (name, change) => {
    const body = JSON.stringify({ ...request().body, ...change });
    const { json } = await answer(await volcengine({ body }));
    expect(json.ResponseMetadata).toMatchObject({ Error: { Message: expect.stringContaining(`${name}: `) } });
  });
});
