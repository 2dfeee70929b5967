import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findCapability } from "../../../lib/capabilities/registry";
import { CatalogError } from "../../../lib/vendors/contract";
import { startVendorDouble, type VendorDouble } from "./vendor-double";

let vendor: VendorDouble;
beforeAll(async () => {
  vendor = await startVendorDouble();
});
afterAll(() => vendor.close());

const BIG = "8076719832378114049";
const capability = findCapability("lingtu.text2img") ?? expect.fail("no lingtu.text2img");
const task = { jobId: "j", vendorTaskId: BIG, capability, request: null };
const submit = () =>
  vendor.client.submit({ path: "/aigc/text2img", body: { requestId: "j", prompt: "a" } }, "j");
const query = () => vendor.client.query(task);
const cancel = (reason?: string) => vendor.client.cancel?.(task, reason);

describe("a submit", () => {
  it.each([
    ["a bare number", BIG],
    ["a bare string", `"${BIG}"`],
    ["an object", `{"jobId":${BIG}}`],
    ["an object with a string", `{"jobId":"${BIG}"}`],
    ["an envelope with code 0", `{"code":0,"message":"ok","data":${BIG}}`],
    ["an envelope with code 200", `{"code":200,"msg":"ok","data":{"jobId":${BIG}}}`],
    ["a number with blanks around it", `\n ${BIG} \n`],
  ])("takes the id from %s without losing a digit", async (_, body) => {
    vendor.answer(body);
    expect(await submit()).toEqual({ kind: "accepted", vendorTaskId: BIG });
  });

  it("takes short ids as well", async () => {
    vendor.answer("42");
    expect(await submit()).toEqual({ kind: "accepted", vendorTaskId: "42" });
  });

  it.each([
    [401, "auth"],
    [800000, "quota"],
    [800001, "input"],
    [800002, "input"],
    [800003, "input"],
    [800004, "input"],
    [812345, "vendor_failed"],
  ])("is refused by code %i, in a 200 and in a 400", async (code, ours) => {
    for (const status of [200, 400]) {
      vendor.answer({ code, message: "签名校验失败" }, status);
      expect(await submit()).toEqual({
        kind: "refused",
        failure: { code: ours, vendorCode: String(code), vendorMessage: "签名校验失败" },
      });
    }
  });

  it("is refused for now when asked too often", async () => {
    vendor.answer("", 429);
    expect(await submit()).toMatchObject({ kind: "refused", again: true, failure: { code: "rate_limited" } });
  });

  it.each([
    [200, "<html>welcome</html>", "bad_answer"],
    [200, "{}", "bad_answer"],
    [200, "-5", "bad_answer"],
    [200, '"系统错误"', "bad_answer"],
    [200, '{"jobId":null}', "bad_answer"],
    [500, "oops", "vendor_unreachable"],
    [503, '{"code":503,"message":"maintenance"}', "vendor_unreachable"],
  ])("is unanswered by HTTP %i %s", async (status, body, code) => {
    vendor.answer(body, status);
    expect(await submit()).toMatchObject({ kind: "unanswered", failure: { code } });
  });

  it("is unanswered when the connection breaks", async () => {
    vendor.hangUp();
    expect(await submit()).toMatchObject({ kind: "unanswered", failure: { code: "vendor_unreachable" } });
  });
});

describe("a query", () => {
  it("asks by the id in full", async () => {
    vendor.answer({ status: "waiting" });
    expect(await query()).toEqual({ kind: "waiting" });
    expect(vendor.received.at(-1)?.body).toBe(`{"jobId":"${BIG}"}`);
  });

  it.each([
    [{ status: "executing" }, { kind: "running" }],
    [{ status: "canceled" }, { kind: "cancelled" }],
    [{ status: "Canceled" }, { kind: "cancelled" }],
    [{ code: 0, data: { status: "executing" } }, { kind: "running" }],
  ])("understands %o", async (body, outcome) => {
    vendor.answer(body);
    expect(await query()).toEqual(outcome);
  });

  it("takes results in both APIs' shapes from the one path", async () => {
    vendor.answer({ status: "succeed", urls: ["http://r/1.svg", "http://r/1.eps"], formats: ["svg", "eps"] });
    expect(await query()).toMatchObject({ result: { files: [{ format: "svg" }, { format: "eps" }] } });
    vendor.answer({ status: "succeed", url: "http://r/1.png,http://r/2.png", format: "png" });
    expect(await query()).toMatchObject({
      result: { files: [{ url: "http://r/1.png" }, { url: "http://r/2.png" }] },
    });
    vendor.answer({ status: "succeed", text: "a cat" });
    expect(await query()).toEqual({ kind: "succeeded", result: { files: [], texts: ["a cat"] } });
  });

  it("ends the job for an error that speaks of the task, not for one of the connection", async () => {
    vendor.answer({ code: 800002, message: "图片不能为空或无法访问" });
    expect(await query()).toMatchObject({ kind: "failed", failure: { code: "input", vendorCode: "800002" } });
    vendor.answer({ code: 401, message: "签名校验失败" }, 401);
    expect(await query()).toMatchObject({ kind: "unanswered", failure: { code: "auth" } });
    vendor.answer("", 429);
    expect(await query()).toMatchObject({ kind: "unanswered", failure: { code: "rate_limited" } });
    vendor.answer("garbage");
    expect(await query()).toMatchObject({ kind: "unanswered", failure: { code: "bad_answer" } });
  });

  it("knows when the vendor does not know the task", async () => {
    vendor.answer({ code: 800009, message: "任务不存在" }, 400);
    expect(await query()).toMatchObject({ kind: "unknown", failure: { vendorCode: "800009" } });
  });

  it("asks nothing without an id", async () => {
    const before = vendor.received.length;
    expect(await vendor.client.query({ ...task, vendorTaskId: null })).toMatchObject({ kind: "unanswered" });
    expect(vendor.received).toHaveLength(before);
  });
});

describe("a cancel", () => {
  it("names the task and the reason", async () => {
    vendor.answer({ success: true });
    expect(await cancel("wrong picture")).toEqual({ kind: "cancelled" });
    expect(vendor.received.at(-1)?.body).toBe(`{"jobId":"${BIG}","reason":"wrong picture"}`);
  });

  it("takes {success:false} for an answer", async () => {
    vendor.answer({ success: false, message: "任务已开始" });
    expect(await cancel()).toEqual({ kind: "too_late", reason: "任务已开始" });
    expect(vendor.received.at(-1)?.body).toBe(`{"jobId":"${BIG}"}`);
  });

  it("is unanswered by trouble", async () => {
    vendor.answer("", 500);
    expect(await cancel()).toMatchObject({ kind: "unanswered" });
  });
});

describe("the catalogues", () => {
  it("give faces with the vendor's fields unchanged and ids in full", async () => {
    const face = { gender: "Male", skin: "yellow", age: "adult", preview: "http://r/face.jpg" };
    vendor.answer(
      `{"faces":[{"id":${BIG},"gender":"Male","skin":"yellow","age":"adult","preview":"http://r/face.jpg"}]}`,
    );
    expect(await vendor.client.catalogs.faces?.(null)).toEqual({
      items: [{ vendorId: BIG, data: { id: BIG, ...face }, pictureUrls: ["http://r/face.jpg"] }],
      next: null,
    });
  });

  it("give backgrounds, also from inside an envelope", async () => {
    vendor.answer({ code: 200, data: { bgs: [{ id: "b1", category: "indoor", image: "http://r/b.jpg" }] } });
    expect(await vendor.client.catalogs.backgrounds?.(null)).toMatchObject({
      items: [{ vendorId: "b1", data: { category: "indoor" }, pictureUrls: ["http://r/b.jpg"] }],
    });
  });

  it("throw a CatalogError with what went wrong", async () => {
    vendor.answer({ code: 401, message: "签名校验失败" }, 401);
    const listing = vendor.client.catalogs.faces?.(null);
    await expect(listing).rejects.toBeInstanceOf(CatalogError);
    await expect(listing).rejects.toMatchObject({ failure: { code: "auth" } });
    vendor.answer({ nothing: [] });
    await expect(vendor.client.catalogs.faces?.(null)).rejects.toMatchObject({
      failure: { code: "bad_answer" },
    });
  });
});

describe("the connection test", () => {
  it("makes one free call and says how it went", async () => {
    vendor.answer({ faces: [] });
    const before = vendor.received.length;
    expect(await vendor.client.verify()).toEqual({ kind: "ok" });
    expect(vendor.received.slice(before).map(({ method, url }) => `${method} ${url}`)).toEqual([
      "GET /aigc/synthesis/model/faces",
    ]);
    vendor.answer({ code: 401, message: "签名校验失败" }, 401);
    expect(await vendor.client.verify()).toMatchObject({ kind: "failed", failure: { code: "auth" } });
    vendor.answer({ hello: "from somebody else" });
    expect(await vendor.client.verify()).toMatchObject({ kind: "failed", failure: { code: "bad_answer" } });
    vendor.hangUp();
    expect(await vendor.client.verify()).toMatchObject({ failure: { code: "vendor_unreachable" } });
  });
});
