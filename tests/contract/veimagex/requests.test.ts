import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findCapability } from "../../../lib/capabilities/registry";
import { validateInput } from "../../../lib/capabilities/validate";
import { PINNED_VEIMAGEX } from "./pinned";
import { PLACE, startVendorDouble, type VendorDouble } from "./vendor-double";

let vendor: VendorDouble;
beforeAll(async () => {
  vendor = await startVendorDouble();
});
afterAll(() => vendor.close());

describe.each(PINNED_VEIMAGEX)("$capability with $input", ({ capability: id, input, urls, body }) => {
  it("is sent byte for byte as pinned", async () => {
    const capability = findCapability(id) ?? expect.fail(`no ${id}`);
    const checked = validateInput(capability, input);
    if (!checked.ok) expect.fail(JSON.stringify(checked.issues));
    const context = {
      jobId: "xxxxx",
      url: (path: string) => urls[path] ?? expect.fail(`no picture was prepared at ${path}`),
      has: (path: string) => path in urls,
      settings: PLACE,
    };
    vendor.answer({ Result: { ImageUrls: ["http://r/1.png"] } });
    await vendor.client.submit(capability.toRequest(checked.input, context), "xxxxx");
    const sent = vendor.received.at(-1) ?? expect.fail("nothing was sent");
    expect(sent.method).toBe("POST");
    expect(sent.url).toBe("/?Action=GetCVImageGenerateResult&ServiceId=serviceid&Version=2023-05-01");
    expect(sent.headers["content-type"]).toBe("application/json");
    expect(sent.body).toBe(JSON.stringify(JSON.parse(body)));
  });
});
