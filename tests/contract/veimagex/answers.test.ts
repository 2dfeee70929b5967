import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findCapability } from "../../../lib/capabilities/registry";
import { GENERATE_PATH } from "../../../lib/vendors/veimagex/capabilities/endpoint-path";
import { PLACE, startVendorDouble, type VendorDouble } from "./vendor-double";

let vendor: VendorDouble;
beforeAll(async () => {
  vendor = await startVendorDouble();
});
afterAll(() => vendor.close());

const submit = (body = {}) => vendor.client.submit({ path: GENERATE_PATH, body }, "j");
const ResponseMetadata = { RequestId: "2023", Action: "GetCVImageGenerateResult", Service: "ImageX" };
const good = (Result: object) => ({ ResponseMetadata, Result });
const error = (Error: object) => ({ ResponseMetadata: { ...ResponseMetadata, Error } });
const finished = (url: string) => ({
  kind: "finished",
  vendorTaskId: url,
  result: { files: [{ url }], texts: [] },
});

describe("a picture", () => {
  const SAMPLE = "http://test.example.cn/demo1~tplv-serviceid-image.image";

  it.each([
    ["the document's sample", { RespJson: {}, ImageUrls: [SAMPLE], StoreUris: ["tos-cn-i-serviceid/demo1"] }],
    ["a RespJson that says so", { RespJson: { code: 10000, message: "Success" }, ImageUrls: [SAMPLE] }],
    ["a RespJson of text", { RespJson: `{"code":10000,"message":"Success"}`, ImageUrls: [SAMPLE] }],
    ["a RespJson nobody can read", { RespJson: "soon", ImageUrls: [SAMPLE] }],
    ["no RespJson", { ImageUrls: [SAMPLE] }],
  ])("is taken from %s", async (_, result) => {
    vendor.answer(good(result));
    expect(await submit()).toEqual(finished(SAMPLE));
  });

  it("named by its place in the storage has its address under the domain, with the template of the call", async () => {
    vendor.answer(good({ RespJson: { code: 10000 }, ImageUrls: ["tos-cn-i-serviceid/studio/j"] }));
    expect(await submit()).toEqual(
      finished(`https://${PLACE.domain}/tos-cn-i-serviceid/studio/j~tplv-serviceid-test.image`),
    );
    expect(await submit({ Template: "tplv-other" })).toEqual(
      finished(`https://${PLACE.domain}/tos-cn-i-serviceid/studio/j~tplv-other.image`),
    );
    vendor.answer(good({ ImageUrls: [], StoreUris: ["tos-cn-i-serviceid/studio/j"] }));
    expect(await submit()).toMatchObject({ kind: "finished" });
  });
});

describe("an error of the platform", () => {
  it.each([
    ["SignatureDoesNotMatch", 401, "auth"],
    ["InvalidAccessKey", 401, "auth"],
    ["InvalidCredential", 400, "auth"],
    ["InvalidTimestamp", 400, "auth"],
    ["AccessDenied", 403, "auth"],
    ["MissingParameter", 400, "input"],
    ["InvalidParam.Template", 400, "input"],
    ["AccountOverdue", 400, "quota"],
    ["InvalidActionOrVersion", 404, "vendor_failed"],
    ["InternalError", 500, "vendor_failed"],
    ["ServiceUnavailable", 503, "vendor_failed"],
  ] as const)("%s refuses the call with HTTP %i and in a 200", async (Code, status, code) => {
    for (const each of [status, 200]) {
      vendor.answer(error({ CodeN: 100010, Code, Message: "签名不匹配" }), each);
      const failure = { code, vendorCode: Code, vendorMessage: "签名不匹配" };
      expect(await submit()).toEqual({ kind: "refused", failure });
    }
  });

  it("that limits the rate is repeated by the studio itself", async () => {
    vendor.answer(error({ CodeN: 100018, Code: "FlowLimitExceeded", Message: "slow down" }), 429);
    expect(await submit()).toMatchObject({ kind: "refused", again: true, failure: { code: "rate_limited" } });
  });

  it("may have a number only", async () => {
    vendor.answer(error({ CodeN: 601001, Message: "no such service" }), 400);
    expect(await submit()).toMatchObject({ kind: "refused", failure: { vendorCode: "601001" } });
  });
});

describe("an error of the model", () => {
  const MODERATION = [50411, 50412, 50413, 50512, 50518, 50520, 50521, 50522];
  const MAY_BE_RETRIED = [50511, 50516, 50517, 50519, 50500, 50501];

  it.each([
    ...MODERATION.map((code) => [code, "moderation"] as const),
    ...MAY_BE_RETRIED.map((code) => [code, "vendor_failed"] as const),
    [50299, "vendor_failed"] as const,
  ])("%i is final for the studio: %s", async (code, ours) => {
    for (const RespJson of [
      { code, message: "Risk Not Pass" },
      `{"code":"${code}","message":"Risk Not Pass"}`,
    ]) {
      vendor.answer(good({ RespJson, ImageUrls: [], StoreUris: [] }));
      const failure = { code: ours, vendorCode: String(code), vendorMessage: "Risk Not Pass" };
      expect(await submit()).toEqual({ kind: "refused", failure });
    }
  });

  it.each([50429, 50430])("%i limits the rate, and is repeated by the studio itself", async (code) => {
    vendor.answer(good({ RespJson: { code, message: "busy" } }));
    expect(await submit()).toMatchObject({ kind: "refused", again: true, failure: { code: "rate_limited" } });
  });

  it("counts although a picture is named beside it", async () => {
    vendor.answer(good({ RespJson: { code: 50511 }, ImageUrls: ["http://r/1.png"] }));
    expect(await submit()).toMatchObject({ kind: "refused", failure: { vendorCode: "50511" } });
  });
});

describe("an answer that says nothing", () => {
  it.each([
    [200, "<html>welcome</html>", "bad_answer"],
    [200, "{}", "bad_answer"],
    [200, `{"Result":{"RespJson":{"code":10000},"ImageUrls":[]}}`, "bad_answer"],
    [200, `{"Result":{"ImageUrls":["`, "bad_answer"],
    [302, "", "bad_answer"],
    [500, "oops", "vendor_unreachable"],
    [502, `{"error":"bad gateway"}`, "vendor_unreachable"],
    [500, `{"Result":{"ImageUrls":["http://r/1.png"]}}`, "vendor_unreachable"],
  ])("leaves open what happened: HTTP %i %s", async (status, body, code) => {
    vendor.answer(body, status);
    expect(await submit()).toMatchObject({ kind: "unanswered", failure: { code } });
  });

  it.each([
    [403, "auth", undefined],
    [404, "bad_answer", undefined],
    [429, "rate_limited", true],
  ])("but was turned away before with HTTP %i: %s", async (status, code, again) => {
    vendor.answer("<html>", status);
    expect(await submit()).toMatchObject({ kind: "refused", failure: { code }, ...(again ? { again } : {}) });
  });

  it("leaves open what happened when the connection breaks", async () => {
    vendor.hangUp();
    expect(await submit()).toMatchObject({ kind: "unanswered", failure: { code: "vendor_unreachable" } });
  });
});

describe("a result that could not be fetched", () => {
  const capability = findCapability("veimagex.img2img") ?? expect.fail("no veimagex.img2img");
  const ask = (vendorTaskId: string | null) =>
    vendor.client.query({ jobId: "j", vendorTaskId, capability, request: null });

  it("is had from its address again, without a call", async () => {
    const url = `${vendor.origin}/demo1~t.image`;
    vendor.answer("picture");
    expect(await ask(url)).toEqual({ kind: "succeeded", result: { files: [{ url }], texts: [] } });
    expect(vendor.received.at(-1)).toMatchObject({ method: "GET", url: "/demo1~t.image" });
    expect(await ask("http://10.0.0.1/x")).toMatchObject({ kind: "succeeded" });
  });

  it("is unknown once it is gone, and nothing is asked for what was never answered", async () => {
    vendor.answer("gone", 404);
    expect(await ask(`${vendor.origin}/demo1~t.image`)).toMatchObject({ kind: "unknown" });
    expect(await ask(null)).toMatchObject({ kind: "unanswered" });
  });
});

describe("the connection test", () => {
  it("is passed by a complaint about parameters, which only a signed call gets", async () => {
    vendor.answer(error({ CodeN: 100002, Code: "MissingParameter", Message: "Domain" }), 400);
    expect(await vendor.client.verify()).toEqual({ kind: "ok" });
    expect(vendor.received.at(-1)?.body).toBe("{}");
  });

  it.each([
    [error({ Code: "SignatureDoesNotMatch" }), 401, "auth"],
    [error({ Code: "InternalError" }), 500, "vendor_failed"],
    ["<html>", 200, "bad_answer"],
  ] as const)("is not passed by %o", async (body, status, code) => {
    vendor.answer(body, status);
    expect(await vendor.client.verify()).toMatchObject({ kind: "failed", failure: { code } });
  });
});
