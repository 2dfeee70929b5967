import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { WireRequest } from "../../../lib/capabilities/define";
import { findCapability } from "../../../lib/capabilities/registry";
import type { TaskRef } from "../../../lib/vendors/contract";
import { SD_PATH, TOOL_PATH } from "./pinned";
import { startVendorDouble, type VendorDouble } from "./vendor-double";

let vendor: VendorDouble;
beforeAll(async () => {
  vendor = await startVendorDouble();
});
afterAll(() => vendor.close());

const SD_CALL: WireRequest = {
  path: `${SD_PATH}/text2image`,
  body: { prompt: "a", always_on_scripts: { id_task: "job-1" } },
};
const toolCall = (code: string): WireRequest => ({
  path: `${TOOL_PATH}/${code}`,
  body: { businessTaskId: "job-1" },
});
const task = (request: WireRequest | null, jobId = "job-1"): TaskRef => ({
  jobId,
  vendorTaskId: "77",
  capability: findCapability("zhiqite.text2image") ?? expect.fail("no zhiqite.text2image"),
  request,
});
const submit = (call = SD_CALL) => vendor.client.submit(call, "job-1");
const query = (call: WireRequest | null = SD_CALL) => vendor.client.query(task(call));
const ok = (data: unknown) => ({ code: "200", msg: "success", data });

describe("a submit", () => {
  it.each([
    ["as a string", '{"code":"200","msg":"success","data":{"task_id":"pro1686666"}}', "pro1686666"],
    ["with a numeric code", '{"code":200,"msg":"success","data":{"task_id":"pro1686666"}}', "pro1686666"],
    ["as a number beyond 2^53", '{"code":"200","data":{"task_id":9007199254740993}}', "9007199254740993"],
    ["of a tool", '{"code":"200","data":{"taskId":"1116","toolTask":"roop","status":1}}', "1116"],
    ["which is the job's where none is named", '{"code":"200","msg":"success","data":{}}', "job-1"],
    ["which is the job's without data", '{"code":"200","msg":"success"}', "job-1"],
  ])("takes the id %s", async (_, body, vendorTaskId) => {
    vendor.answer(body);
    expect(await submit()).toEqual({ kind: "accepted", vendorTaskId });
  });

  it("may bring the result at once, as the page of roop shows", async () => {
    vendor.answer(ok({ taskId: "1116", toolTask: "roop", status: 1, outputImageUrl: "https://r/1.png" }));
    expect(await submit(toolCall("roop"))).toEqual({
      kind: "finished",
      vendorTaskId: "1116",
      result: { files: [{ url: "https://r/1.png" }], texts: [] },
    });
  });

  it("is accepted when the vendor says the task is there already: the id is the studio's own", async () => {
    for (const msg of ["任务已存在", "id_task 重复", "Task job-1 already exists"]) {
      vendor.answer({ code: "400", msg, data: null });
      expect(await submit()).toEqual({ kind: "accepted", vendorTaskId: "job-1" });
    }
  });

  it.each([
    [{ code: "400", msg: "生成失败" }, "vendor_failed"],
    [{ code: "400", msg: "sd_model_checkpoint不能为空" }, "input"],
    [{ code: 400, msg: "参数错误" }, "input"],
    [{ code: "400", msg: "提示词包含敏感词" }, "moderation"],
    [{ code: "400", msg: "账户余额不足" }, "quota"],
    [{ code: "402", msg: "" }, "quota"],
    [{ code: "401", msg: "鉴权失败" }, "auth"],
    [{ code: "403", msg: null }, "auth"],
    [{ code: "9001", msg: "未知" }, "vendor_failed"],
  ])("is refused by %o, whatever the HTTP status says", async (body, code) => {
    for (const status of [200, 400]) {
      vendor.answer(body, status);
      const failure = { code, vendorCode: String(body.code), vendorMessage: body.msg };
      expect(await submit()).toEqual({ kind: "refused", failure });
    }
  });

  it.each([
    [200, { code: "429", msg: "too fast" }],
    [200, { code: "400", msg: "请求过于频繁" }],
    [429, ""],
  ])("is refused for now when asked too often: HTTP %i %o", async (status, body) => {
    vendor.answer(body, status);
    expect(await submit()).toMatchObject({ kind: "refused", again: true, failure: { code: "rate_limited" } });
  });

  it.each([
    [403, "Unauthorized", "auth"],
    [403, "Invalid AppCode `not exists`", "auth"],
    [400, "Invalid Signature, Server StringToSign:`POST##`", "auth"],
    [400, "Nonce Used", "auth"],
    [403, "Api Market Subscription quota exhausted", "quota"],
    [403, "Throttled by API Flow Control", "rate_limited"],
    [429, "Throttled by USER Flow Control", "rate_limited"],
    [400, "Header `Content-Type` is Required", "input"],
    [404, "Not Found", "bad_answer"],
  ])("is refused by the gateway, which answers in headers: HTTP %i %s", async (status, message, code) => {
    vendor.answer("", status, { "X-Ca-Error-Message": message, "X-Ca-Error-Code": "A403XX" });
    expect(await submit()).toMatchObject({
      kind: "refused",
      failure: { code, vendorCode: "A403XX", vendorMessage: message },
    });
  });

  it("is refused by a bare status", async () => {
    vendor.answer("<html>forbidden</html>", 403);
    expect(await submit()).toMatchObject({ kind: "refused", failure: { code: "auth", vendorCode: "403" } });
    vendor.answer("", 302);
    expect(await submit()).toMatchObject({ kind: "refused", failure: { code: "bad_answer" } });
  });

  it.each([
    [200, "<html>hello</html>", "bad_answer"],
    [200, "", "bad_answer"],
    [200, '{"code":"2', "bad_answer"],
    [200, '{"data":{"task_id":"1"}}', "bad_answer"],
    [200, '{"code":"500","msg":"系统异常"}', "vendor_unreachable"],
    [500, '{"code":"500","msg":"down"}', "vendor_unreachable"],
    [502, '{"code":"200","data":{"task_id":"1"}}', "vendor_unreachable"],
    [504, "", "vendor_unreachable"],
    [408, "", "vendor_unreachable"],
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
  it.each([
    ["an SD task", SD_CALL, `${SD_PATH}/queryTaskInfo`],
    ["roop", toolCall("roop"), `${TOOL_PATH}/roop/queryTask`],
    ["a tool with a slash in its code", toolCall("hair/change"), `${TOOL_PATH}/hair/change/queryTask`],
  ])("of %s asks by the studio's own id", async (_, call, path) => {
    vendor.answer(ok({ status: 1 }));
    expect(await query(call)).toMatchObject({ kind: "running" });
    expect(vendor.received.at(-1)).toMatchObject({
      method: "POST",
      url: path,
      body: '{"businessTaskId":"job-1"}',
    });
  });

  it("asks by the id of the job that made the task, when a retry took it over", async () => {
    vendor.answer(ok({ status: 1 }));
    await vendor.client.query(task(SD_CALL, "job-2"));
    expect(vendor.received.at(-1)?.body).toBe('{"businessTaskId":"job-1"}');
  });

  it("asks nothing where no call is on record", async () => {
    const before = vendor.received.length;
    expect(await query(null)).toMatchObject({ kind: "unanswered" });
    expect(vendor.received).toHaveLength(before);
  });

  it.each([
    { code: "400", msg: "任务不存在", data: null },
    { code: "404", msg: "not found" },
    { code: 9001, msg: "" },
    { code: "200", msg: "success", data: null },
    { code: "200", msg: "success" },
    { code: "200", msg: "success", data: {} },
  ])("is told %o when the vendor does not know the task", async (body) => {
    for (const call of [SD_CALL, toolCall("roop")]) {
      vendor.answer(body);
      expect(await query(call)).toMatchObject({ kind: "unknown" });
    }
  });

  it.each([
    [200, { code: "401", msg: "鉴权失败" }, "auth"],
    [200, { code: "400", msg: "次数已用完" }, "quota"],
    [200, { code: "400", msg: "系统繁忙，请稍后再试" }, "rate_limited"],
    [403, "", "auth"],
    [404, "<html>", "bad_answer"],
    [200, { code: "500", msg: "系统异常" }, "vendor_unreachable"],
    [503, "", "vendor_unreachable"],
    [200, "garbage", "bad_answer"],
    [200, ok({ status: 9 }), "bad_answer"],
    [200, ok({ id_task: "job-1" }), "bad_answer"],
  ])("settles nothing by trouble that is not the task's: HTTP %i %o", async (status, body, code) => {
    vendor.answer(body, status);
    expect(await query()).toMatchObject({ kind: "unanswered", failure: { code } });
  });

  it("ends the job when the vendor says that the rules were broken", async () => {
    vendor.answer({ code: "400", msg: "图片违规，已删除" });
    expect(await query()).toMatchObject({ kind: "failed", failure: { code: "moderation" } });
  });
});

describe("the connection test", () => {
  it("lists one model and says how it went", async () => {
    vendor.answer(ok({ rows: [], total: 0, pageSize: 1, pageNum: 1 }));
    expect(await vendor.client.verify()).toEqual({ kind: "ok" });
    expect(vendor.received.at(-1)).toMatchObject({
      url: `${SD_PATH}/queryModelList`,
      body: '{"pageSize":1,"pageNum":1}',
    });
    vendor.answer("", 403, { "X-Ca-Error-Message": "Unauthorized" });
    expect(await vendor.client.verify()).toMatchObject({
      kind: "failed",
      failure: { code: "auth", vendorMessage: "Unauthorized" },
    });
    vendor.answer({ hello: "from somebody else" });
    expect(await vendor.client.verify()).toMatchObject({ failure: { code: "bad_answer" } });
  });

  it("knows no cancelling, since the vendor has none", () => {
    expect(vendor.client.cancel).toBeUndefined();
  });
});
