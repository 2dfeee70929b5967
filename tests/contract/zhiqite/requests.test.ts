import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { JsonValue, RequestContext } from "../../../lib/capabilities/define";
import { findCapability } from "../../../lib/capabilities/registry";
import { validateInput } from "../../../lib/capabilities/validate";
import { CONTROLNET, ENHANCE, IMAGE2IMAGE, ROOP, TEXT2IMAGE } from "./examples";
import type { Pinned } from "./pinned";
import { PINNED_DOCUMENTS } from "./pinned-documents";
import { PINNED_IN_WORDS } from "./pinned-words";
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

function contextOf({ jobId, urls = {}, settings = {}, callbackUrl }: Pinned): RequestContext {
  return {
    jobId,
    url: (path) => urls[path] ?? expect.fail(`no picture was prepared at ${path}`),
    has: (path) => path in urls,
    settings,
    callbackUrl,
  };
}

async function sent(pinned: Pinned) {
  const capability = findCapability(pinned.capability) ?? expect.fail(`no ${pinned.capability}`);
  const checked = validateInput(capability, pinned.input);
  if (!checked.ok) expect.fail(JSON.stringify(checked.issues));
  // The tool's body is the caller's own JSON, which no schema orders.
  const { body, ...rest } = checked.input;
  const stored: Record<string, unknown> = Object.fromEntries(
    Object.entries(rest).map(([k, v]) => [k, reordered(v)]),
  );
  if (body !== undefined) stored.body = body;
  vendor.answer({ code: "200", msg: "success", data: { task_id: pinned.jobId } });
  await vendor.client.submit(capability.toRequest(stored, contextOf(pinned)), pinned.jobId);
  return vendor.received.at(-1) ?? expect.fail("nothing was sent");
}

describe.each([...PINNED_DOCUMENTS, ...PINNED_IN_WORDS])("$capability with $input", (pinned) => {
  it("is sent byte for byte as pinned", async () => {
    const { method, url, headers, body } = await sent(pinned);
    expect(method).toBe("POST");
    expect(url).toBe(pinned.path);
    expect(headers["content-type"]).toBe("application/json;charset=UTF-8");
    expect(body).toBe(JSON.stringify(JSON.parse(pinned.body)));
  });
});

describe("the document's examples", () => {
  const required = { batch_size: 1 };
  it.each([
    ["zhiqite.text2image", { ...TEXT2IMAGE, ...required }],
    ["zhiqite.image2image", { ...IMAGE2IMAGE, ...required }],
    ["zhiqite.controlnet", { ...CONTROLNET, ...required, resize_mode: 1 }],
    ["zhiqite.roop", ROOP],
    ["zhiqite.enhance", ENHANCE],
  ])("%s is sent whole, with what its table requires besides", async (id, example) => {
    const pinned = PINNED_DOCUMENTS.find(({ capability }) => capability === id) ?? expect.fail(`no ${id}`);
    expect(JSON.parse((await sent(pinned)).body)).toEqual(example);
  });
});

it("names the nested object as the settings say", async () => {
  const [first = expect.fail("nothing pinned")] = PINNED_IN_WORDS;
  for (const scriptsKey of ["always_on_scripts", "alwayson_scripts"]) {
    const body: unknown = JSON.parse((await sent({ ...first, settings: { scriptsKey } })).body);
    expect(Object.keys(body as object)).toEqual(["prompt", "batch_size", scriptsKey]);
  }
});
