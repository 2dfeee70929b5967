import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { JsonValue, RequestContext } from "../../../lib/capabilities/define";
import { findCapability } from "../../../lib/capabilities/registry";
import { validateInput } from "../../../lib/capabilities/validate";
import { PINNED_IN_WORDS, type Pinned } from "./pinned";
import { PINNED_DOCUMENTS } from "./pinned-documents";
import { startVendorDouble, type VendorDouble } from "./vendor-double";

let vendor: VendorDouble;
beforeAll(async () => {
  vendor = await startVendorDouble();
});
afterAll(() => vendor.close());

/** What a jsonb column does to an object: its keys come back in another order. */
function reordered(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, reordered(inner)] as const);
  return Object.fromEntries(entries.reverse());
}

function contextOf({ urls = {} }: Pinned): RequestContext {
  return {
    jobId: "xxxxx",
    url: (path) => urls[path] ?? expect.fail(`no picture was prepared at ${path}`),
    has: (path) => path in urls,
    settings: {},
  };
}

async function bytesSent(pinned: Pinned) {
  const capability = findCapability(pinned.capability) ?? expect.fail(`no ${pinned.capability}`);
  const checked = validateInput(capability, pinned.input);
  if (!checked.ok) expect.fail(JSON.stringify(checked.issues));
  const stored = reordered(checked.input) as Record<string, unknown>;
  vendor.answer('"77"');
  await vendor.client.submit(capability.toRequest(stored, contextOf(pinned)), "xxxxx");
  return vendor.received.at(-1) ?? expect.fail("nothing was sent");
}

describe.each([...PINNED_DOCUMENTS, ...PINNED_IN_WORDS])("$capability with $input", (pinned) => {
  it("is sent byte for byte as pinned", async () => {
    const sent = await bytesSent(pinned);
    expect(sent.method).toBe("POST");
    expect(sent.url).toBe(pinned.path);
    expect(sent.headers["content-type"]).toBe("application/json");
    expect(sent.body).toBe(JSON.stringify(JSON.parse(pinned.body)));
  });
});
