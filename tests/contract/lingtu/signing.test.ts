import { createHash } from "node:crypto";
import { afterEach, describe, expect, it } from "vitest";
import { findCapability } from "../../../lib/capabilities/registry";
import type { Received } from "../../support/scripted-vendor";
import { APP_ID, NOW, SECRET, startVendorDouble, type VendorDouble } from "./vendor-double";

let vendor: VendorDouble | undefined;
afterEach(() => vendor?.close());

const capability = findCapability("lingtu.detect") ?? expect.fail("no lingtu.detect");
const task = { jobId: "j", vendorTaskId: "12", capability, request: null };

/** The signature as the vendor computes it, from what arrived. */
function expectedSign({ headers }: Received, documentedPath: string): string {
  const hash = createHash("sha256");
  for (const part of [headers.appid, documentedPath, headers.salt, headers.timestamp, SECRET]) {
    hash.update(String(part), "utf8");
  }
  return hash.digest("hex");
}

describe("every call to LingTu", () => {
  it("is signed over the documented path alone, whatever prefix the base URL carries", async () => {
    vendor = await startVendorDouble("/gate/lingtu");
    vendor.answer("12");
    await vendor.client.submit({ path: "/aigc/detect", body: { requestId: "j" } }, "j");
    vendor.answer({ status: "waiting" });
    await vendor.client.query(task);
    vendor.answer({ success: true });
    await vendor.client.cancel?.(task, "no longer needed");
    vendor.answer({ faces: [] });
    await vendor.client.catalogs.faces?.(null);
    vendor.answer({ bgs: [] });
    await vendor.client.catalogs.backgrounds?.(null);

    const paths = [
      "/aigc/detect",
      "/aigc/job/result",
      "/aigc/job/cancel",
      "/aigc/synthesis/model/faces",
      "/aigc/synthesis/change-background/bgs",
    ];
    expect(vendor.received.map(({ url }) => url)).toEqual(paths.map((path) => `/gate/lingtu${path}`));
    expect(vendor.received.map(({ method }) => method)).toEqual(["POST", "POST", "POST", "GET", "GET"]);
    vendor.received.forEach((call, index) => {
      expect(call.headers.appid).toBe(APP_ID);
      expect(call.headers.timestamp).toBe(String(Math.floor(NOW / 1000)));
      expect(call.headers.sign).toBe(expectedSign(call, paths[index] ?? ""));
      expect(JSON.stringify(call)).not.toContain(SECRET);
    });
  });

  it("uses a salt of its own, also when the same submit is repeated", async () => {
    vendor = await startVendorDouble();
    vendor.answer("", 500);
    for (let attempt = 0; attempt < 20; attempt += 1) {
      await vendor.client.submit({ path: "/aigc/detect", body: { requestId: "j" } }, "j");
    }
    const salts = vendor.received.map(({ headers }) => headers.salt);
    expect(new Set(salts).size).toBe(20);
    expect(new Set(vendor.received.map(({ body }) => body)).size).toBe(1);
  });
});
