import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RequestContext } from "../../../lib/capabilities/define";
import { findCapability } from "../../../lib/capabilities/registry";
import { validateInput } from "../../../lib/capabilities/validate";
import { PINNED_SUPERAPP, type Pinned } from "./pinned";
import { startVendorDouble, type VendorDouble } from "./vendor-double";

let vendor: VendorDouble;
beforeAll(async () => {
  vendor = await startVendorDouble();
});
afterAll(() => vendor.close());

function requestOf({ capability: id, input, urls = {} }: Pinned, settings: RequestContext["settings"] = {}) {
  const capability = findCapability(id) ?? expect.fail(`no ${id}`);
  const checked = validateInput(capability, input);
  if (!checked.ok) expect.fail(JSON.stringify(checked.issues));
  // A jsonb column gives an object back with its keys in another order.
  const stored = Object.fromEntries(Object.entries(checked.input).reverse());
  return capability.toRequest(stored, {
    jobId: "xxxxx",
    url: (path) => urls[path] ?? expect.fail(`no picture was prepared at ${path}`),
    has: (path) => path in urls,
    settings,
  });
}

describe.each(PINNED_SUPERAPP)("$capability with $input", (pinned) => {
  it("is sent byte for byte as pinned", async () => {
    vendor.answer({ success: true, model: "t", errorCode: null, errorMsg: null });
    await vendor.client.submit(requestOf(pinned), "xxxxx");
    const sent = vendor.received.at(-1) ?? expect.fail("nothing was sent");
    expect(sent.method).toBe("POST");
    expect(sent.url).toBe("/openapi/v1/aigc/submitTask");
    expect(sent.headers["content-type"]).toBe("application/json");
    expect(sent.body).toBe(pinned.body);
  });
});

describe("a submit", () => {
  const [pinned = expect.fail("nothing pinned")] = PINNED_SUPERAPP;

  it("names the version of the settings", () => {
    expect(requestOf(pinned, { version: "2.1.0" }).body.version).toBe("2.1.0");
  });

  it("names nothing of the studio's", async () => {
    await vendor.client.submit(requestOf(pinned), "xxxxx");
    expect(JSON.stringify(vendor.received.at(-1))).not.toContain("xxxxx");
  });
});
