import Signer from "@volcengine/openapi/lib/base/sign";
import { afterEach, describe, expect, it } from "vitest";
import type { Received } from "../../support/scripted-server";
import { ACCOUNT, NOW, startVendorDouble, type VendorDouble } from "./vendor-double";

let vendor: VendorDouble | undefined;
afterEach(() => vendor?.close());

/** The signature as the vendor's own library makes it, from what arrived. */
function vendorsOwn({ method, url, body }: Received, region: string): Record<string, string> {
  const { pathname, searchParams } = new URL(url, "http://vendor");
  const params = Object.fromEntries(searchParams);
  const request = { region, method, pathname, params, headers: {} as Record<string, string>, body };
  const { accessKeyId, secretAccessKey: secretKey } = ACCOUNT;
  new Signer(request, "ImageX").addAuthorization({ accessKeyId, secretKey }, new Date(NOW));
  return request.headers;
}

describe("every call to veImageX", () => {
  it.each(["", "/gate/imagex"])(
    "is signed as @volcengine/openapi signs it, under the prefix %j",
    async (prefix) => {
      vendor = await startVendorDouble(prefix);
      const path = "/?Action=GetCVImageGenerateResult&Version=2023-05-01";
      vendor.answer({ Result: { ImageUrls: ["http://r/1.png"] } });
      await vendor.client.submit(
        { path, body: { ReqJson: { prompt: "黄色的花朵 / it's (a) *test*" } } },
        "j",
      );
      await vendor.client.verify();
      expect(vendor.received.map(({ url }) => new URL(url, "http://v").pathname)).toEqual(
        Array(2).fill(`${prefix}/`),
      );
      for (const call of vendor.received) {
        const expected = vendorsOwn(call, "cn-north-1");
        expect(call.headers["x-date"]).toBe(expected["X-Date"]);
        expect(call.headers["x-content-sha256"]).toBe(expected["X-Content-Sha256"]);
        expect(call.headers.authorization).toBe(expected.Authorization);
        expect(JSON.stringify(call)).not.toContain(ACCOUNT.secretAccessKey);
      }
    },
  );
});
