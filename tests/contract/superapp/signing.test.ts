import { createHmac } from "node:crypto";
import { afterEach, describe, expect, it } from "vitest";
import { findCapability } from "../../../lib/capabilities/registry";
import type { Received } from "../../support/scripted-vendor";
import { ACCESS_KEY, NOW, SECRET_KEY, startVendorDouble, type VendorDouble } from "./vendor-double";

let vendor: VendorDouble | undefined;
afterEach(() => vendor?.close());

const capability = findCapability("superapp.text2image") ?? expect.fail("no superapp.text2image");
const TASK = "28fdf560-249a-4712-adcc-906c0346602b";
const task = { jobId: "j", vendorTaskId: TASK, capability, request: null };
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const SUBMIT = "/openapi/v1/aigc/submitTask";
const QUERY = "/openapi/v1/aigc/queryTask";
const body = {
  workflow: "TEXT2IMAGE",
  version: "1.0.0",
  algoInput: { inputText: "一只 🐈", width: 1, height: 1 },
};

/** The signature as the vendor computes it, from the bytes that arrived. */
function expectedSign({ headers, body: sent }: Received, method: string, uri: string): string {
  const content = `${method} ${uri}\n${sent}.${String(headers["x-request-timestamp"])}.${ACCESS_KEY}`;
  const hex = createHmac("sha1", SECRET_KEY).update(content).digest("hex");
  return Buffer.from(hex).toString("base64");
}

async function submitted(double: VendorDouble): Promise<Received> {
  double.answer({ success: true, model: TASK });
  await double.client.submit({ path: SUBMIT, body }, "j");
  return double.received.at(-1) ?? expect.fail("nothing was sent");
}

async function queried(double: VendorDouble): Promise<Received> {
  double.answer({ success: true, model: { taskId: TASK, status: "WAITING" } });
  await double.client.query(task);
  return double.received.at(-1) ?? expect.fail("nothing was sent");
}

describe("every call to SuperApp", () => {
  it("is signed over the bytes sent and the documented path, whatever prefix the base URL carries", async () => {
    vendor = await startVendorDouble("/gate/superapp");
    const submit = await submitted(vendor);
    expect(`${submit.method} ${submit.url}`).toBe(`POST /gate/superapp${SUBMIT}`);
    expect(submit.body).toBe(JSON.stringify(body));
    expect(submit.headers["x-request-sign"]).toBe(expectedSign(submit, "POST", SUBMIT));
    const query = await queried(vendor);
    expect(`${query.method} ${query.url}`).toBe(`GET /gate/superapp${QUERY}?taskId=${TASK}`);
    expect(query.body).toBe("");
    expect(query.headers["x-request-sign"]).toBe(expectedSign(query, "GET", QUERY));
  });

  it("names account, time and one fresh id under both headers, and never the secret", async () => {
    vendor = await startVendorDouble();
    const calls = [await submitted(vendor), await submitted(vendor), await queried(vendor)];
    for (const call of calls) {
      const { headers } = call;
      expect(headers["x-access-key"]).toBe(ACCESS_KEY);
      expect(headers["x-request-timestamp"]).toBe(String(NOW));
      expect(headers["content-type"]).toBe("application/json");
      expect(headers["x-acs-request-id"]).toMatch(UUID);
      expect(headers["x-request-id"]).toBe(headers["x-acs-request-id"]);
      expect(JSON.stringify(call)).not.toContain(SECRET_KEY);
    }
    expect(new Set(calls.map(({ headers }) => headers["x-request-id"])).size).toBe(3);
  });
});

describe("a query", () => {
  it.each([
    ["GET", "path", QUERY],
    ["GET", "pathAndQuery", `${QUERY}?taskId=${TASK}`],
    ["POST", "path", QUERY],
    ["POST", "pathAndQuery", `${QUERY}?taskId=${TASK}`],
  ] as const)("signs the word %s and the %s when the settings say so", async (method, uri, signed) => {
    vendor = await startVendorDouble("", { querySignedMethod: method, querySignedUri: uri });
    const call = await queried(vendor);
    expect(call.method).toBe("GET");
    expect(call.headers["x-request-sign"]).toBe(expectedSign(call, method, signed));
  });
});
