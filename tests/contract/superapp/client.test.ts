import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findCapability } from "../../../lib/capabilities/registry";
import { startVendorDouble, type VendorDouble } from "./vendor-double";

let vendor: VendorDouble;
beforeAll(async () => {
  vendor = await startVendorDouble();
});
afterAll(() => vendor.close());

const TASK = "28fdf560-249a-4712-adcc-906c0346602b";
const capability = findCapability("superapp.image2video") ?? expect.fail("no superapp.image2video");
const task = { jobId: "j", vendorTaskId: TASK, capability, request: null };
const submit = () =>
  vendor.client.submit({ path: "/openapi/v1/aigc/submitTask", body: { workflow: "IMAGE2VIDEO" } }, "j");
const query = () => vendor.client.query(task);
const refusal = (errorCode: string, errorMsg: string | null = "出错了") => ({
  success: false,
  model: null,
  errorCode,
  errorMsg,
});
const state = (status: string, ossPath?: unknown) => ({
  success: true,
  model: { taskId: TASK, status, ossPath },
  errorCode: null,
  errorMsg: null,
});

describe("a submit", () => {
  it("takes the task's id from the document's answer", async () => {
    vendor.answer({ success: true, model: TASK, errorCode: null, errorMsg: null });
    expect(await submit()).toEqual({ kind: "accepted", vendorTaskId: TASK });
  });

  it.each([
    ["INTCNN_COMMON_AUTH_CHECK_ERROR", "auth"],
    ["INTCNN_COMMON_NOT_FOUND", "vendor_failed"],
    ["INTCNN_COMMON_PARAM_VALID_ERROR", "input"],
    ["INTCNN_COMMON_PARAM_VALID_ERROR:", "input"],
    ["INTCNN_COMMON_SYS_ERROR", "vendor_failed"],
    ["INTCNN_SOMETHING_NEW", "vendor_failed"],
  ])("is refused by %s, in a 200 and in a 400, with the vendor's own words", async (code, ours) => {
    for (const status of [200, 400]) {
      vendor.answer(refusal(code, "签名校验错误"), status);
      expect(await submit()).toEqual({
        kind: "refused",
        failure: { code: ours, vendorCode: code, vendorMessage: "签名校验错误" },
      });
    }
  });

  it("is refused for what the words say where the code says nothing", async () => {
    for (const [words, ours] of [
      ["账户余额不足", "quota"],
      ["输入内容包含敏感信息", "moderation"],
    ] as const) {
      vendor.answer(refusal("INTCNN_COMMON_SYS_ERROR", words));
      expect(await submit()).toMatchObject({ kind: "refused", failure: { code: ours } });
    }
  });

  it("is refused for now when asked too often", async () => {
    for (const [body, status] of [
      ["", 429],
      [refusal("INTCNN_COMMON_SYS_ERROR", "请求过于频繁"), 200],
    ] as const) {
      vendor.answer(body, status);
      expect(await submit()).toMatchObject({
        kind: "refused",
        again: true,
        failure: { code: "rate_limited" },
      });
    }
  });

  it("is refused by a gateway that lets nobody in", async () => {
    vendor.answer("<html>Forbidden</html>", 403);
    expect(await submit()).toMatchObject({ kind: "refused", failure: { code: "auth", vendorCode: "403" } });
  });

  it.each([
    [200, "<html>welcome</html>", "bad_answer"],
    [200, "", "bad_answer"],
    [200, '{"success":true', "bad_answer"],
    [200, '{"success":true,"model":null}', "bad_answer"],
    [200, '{"success":true,"model":""}', "bad_answer"],
    [200, "{}", "bad_answer"],
    [302, "", "bad_answer"],
    [500, "oops", "vendor_unreachable"],
    [
      503,
      '{"success":false,"errorCode":"INTCNN_COMMON_PARAM_VALID_ERROR","errorMsg":"x"}',
      "vendor_unreachable",
    ],
    [502, '{"success":true,"model":"t"}', "vendor_unreachable"],
  ])("is unanswered by HTTP %i %s", async (status, body, code) => {
    vendor.answer(body, status);
    expect(await submit()).toMatchObject({ kind: "unanswered", failure: { code } });
  });

  it("is unanswered when the connection breaks, and is made once", async () => {
    vendor.hangUp();
    const before = vendor.received.length;
    expect(await submit()).toMatchObject({ kind: "unanswered", failure: { code: "vendor_unreachable" } });
    expect(vendor.received).toHaveLength(before + 1);
  });
});

describe("a query", () => {
  it("asks by GET with the id in the address", async () => {
    vendor.answer(state("WAITING"));
    expect(await query()).toEqual({ kind: "waiting" });
    expect(vendor.received.at(-1)).toMatchObject({
      method: "GET",
      url: `/openapi/v1/aigc/queryTask?taskId=${TASK}`,
      body: "",
    });
  });

  it("escapes an id that is no plain word", async () => {
    vendor.answer(state("WAITING"));
    await vendor.client.query({ ...task, vendorTaskId: "a&b=c/../d" });
    expect(vendor.received.at(-1)?.url).toBe("/openapi/v1/aigc/queryTask?taskId=a%26b%3Dc%2F..%2Fd");
  });

  it.each([
    ["RUNNING", { kind: "running" }],
    ["running", { kind: "running" }],
    ["PAUSED", { kind: "unanswered", failure: { code: "bad_answer", vendorMessage: "PAUSED" } }],
  ])("understands %s", async (status, outcome) => {
    vendor.answer(state(status));
    expect(await query()).toMatchObject(outcome);
  });

  it.each([
    ["one address", "https://oss.example/a.mp4?x=1,2", ["https://oss.example/a.mp4?x=1,2"]],
    [
      "several",
      "https://oss.example/a.png, https://oss.example/b.png",
      ["https://oss.example/a.png", "https://oss.example/b.png"],
    ],
    ["an array", ["https://oss.example/a.png", ""], ["https://oss.example/a.png"]],
  ])("takes %s as ossPath", async (_, ossPath, urls) => {
    vendor.answer(state("SUCCESS", ossPath));
    expect(await query()).toEqual({
      kind: "succeeded",
      result: { files: urls.map((url) => ({ url })), texts: [] },
    });
  });

  it("fails for a success without a file", async () => {
    for (const ossPath of [null, "", []]) {
      vendor.answer(state("SUCCESS", ossPath));
      expect(await query()).toMatchObject({ kind: "failed", failure: { code: "bad_answer" } });
    }
  });

  it.each([
    "AIGC_ERROR",
    "LW_REQUEST_ERROR",
    "LW_RESULT_ERROR",
    "TIMEOUT",
    "FC_ERROR",
    "UNKNOWN_ERROR",
    "SUBMIT_ERROR",
  ])("ends the job for %s, whether it comes as a success or as a refusal", async (status) => {
    vendor.answer(state(status));
    expect(await query()).toEqual({
      kind: "failed",
      failure: { code: "vendor_failed", vendorCode: status, vendorMessage: null },
    });
    vendor.answer({ ...state(status), success: false, errorCode: "E7", errorMsg: "算法异常" });
    expect(await query()).toEqual({
      kind: "failed",
      failure: { code: "vendor_failed", vendorCode: "E7", vendorMessage: "算法异常" },
    });
  });

  it("tells what was withheld from what failed", async () => {
    vendor.answer({ ...state("AIGC_ERROR"), errorMsg: "内容审核未通过" });
    expect(await query()).toMatchObject({ kind: "failed", failure: { code: "moderation" } });
  });

  it("knows when the vendor does not know the task", async () => {
    for (const body of [
      refusal("INTCNN_COMMON_PARAM_VALID_ERROR", "taskId 无效"),
      refusal("INTCNN_COMMON_SYS_ERROR", "任务不存在"),
    ]) {
      vendor.answer(body);
      expect(await query()).toMatchObject({ kind: "unknown" });
    }
  });

  it("goes on for errors that do not speak of the task", async () => {
    for (const [body, status, code] of [
      [refusal("INTCNN_COMMON_AUTH_CHECK_ERROR"), 200, "auth"],
      [refusal("INTCNN_COMMON_NOT_FOUND", "接口不存在"), 404, "vendor_failed"],
      [refusal("INTCNN_COMMON_SYS_ERROR"), 200, "vendor_failed"],
      ["garbage", 200, "bad_answer"],
      ["", 500, "vendor_unreachable"],
      [{ success: true, model: null }, 200, "bad_answer"],
    ] as const) {
      vendor.answer(body, status);
      expect(await query()).toMatchObject({ kind: "unanswered", failure: { code } });
    }
  });

  it("asks nothing without an id", async () => {
    const before = vendor.received.length;
    expect(await vendor.client.query({ ...task, vendorTaskId: null })).toMatchObject({ kind: "unanswered" });
    expect(vendor.received).toHaveLength(before);
  });
});

describe("the connection test", () => {
  it("asks for a task nobody has, which a working account is told", async () => {
    vendor.answer(refusal("INTCNN_COMMON_PARAM_VALID_ERROR", "任务不存在"));
    const before = vendor.received.length;
    expect(await vendor.client.verify()).toEqual({ kind: "ok" });
    expect(vendor.received.slice(before).map(({ method }) => method)).toEqual(["GET"]);
  });

  it("says what is wrong otherwise", async () => {
    vendor.answer(refusal("INTCNN_COMMON_AUTH_CHECK_ERROR", "签名校验错误"));
    expect(await vendor.client.verify()).toMatchObject({ kind: "failed", failure: { code: "auth" } });
    vendor.answer(refusal("INTCNN_COMMON_NOT_FOUND", "接口不存在"));
    expect(await vendor.client.verify()).toMatchObject({ failure: { code: "vendor_failed" } });
    vendor.hangUp();
    expect(await vendor.client.verify()).toMatchObject({ failure: { code: "vendor_unreachable" } });
  });
});

it("offers no way to cancel and no catalogues", () => {
  expect(vendor.client.cancel).toBeUndefined();
  expect(vendor.client.catalogs).toEqual({});
});
