import { describe, expect, it } from "vitest";
import { readAnswer } from "./envelope";

const read = (status: number, body: unknown) =>
  readAnswer({
    status,
    headers: new Headers(),
    text: typeof body === "string" ? body : JSON.stringify(body),
  });

describe("LingTu's answers", () => {
  it("are a bare result, or one inside a gateway's envelope", () => {
    expect(read(200, '"123"')).toEqual({ kind: "result", value: "123" });
    expect(read(200, { status: "waiting" })).toEqual({ kind: "result", value: { status: "waiting" } });
    for (const code of [0, 200, "0", "200"]) {
      expect(read(200, { code, msg: "ok", data: { a: 1 } })).toEqual({ kind: "result", value: { a: 1 } });
    }
  });

  it.each([
    ["401", "auth"],
    ["800000", "quota"],
    ["800001", "input"],
    ["800002", "input"],
    ["800003", "input"],
    ["800004", "input"],
  ])("with code %s are a refusal (%s), whatever the HTTP status and the code's type", (vendorCode, code) => {
    const failure = { code, vendorCode, vendorMessage: "剩余" };
    for (const status of [200, 400, 401, 500]) {
      for (const given of [vendorCode, Number(vendorCode)]) {
        const refused = { kind: "refused", failure, noSuchTask: false };
        expect(read(status, { code: given, message: "剩余" })).toEqual(refused);
        expect(read(status, { code: given, msg: "剩余" })).toEqual(refused);
      }
    }
  });

  it("keep an unknown code and its words", () => {
    expect(read(400, { code: 812345, message: "未知" })).toMatchObject({
      kind: "refused",
      failure: { code: "vendor_failed", vendorCode: "812345", vendorMessage: "未知" },
    });
  });

  it("are a withheld picture when an unknown code's words say so", () => {
    expect(read(200, { code: 812345, message: "提示词包含敏感内容" })).toMatchObject({
      failure: { code: "moderation", vendorCode: "812345" },
    });
  });

  it.each([
    [429, ""],
    [429, { code: 1, message: "slow down" }],
    [200, { code: 429, message: "" }],
    [400, { code: 900001, message: "请求过于频繁，请稍后再试" }],
    [400, { code: 900001, message: "Too many requests" }],
  ])("ask for patience: HTTP %s %o", (status, body) => {
    expect(read(status, body)).toMatchObject({ kind: "refused", failure: { code: "rate_limited" } });
  });

  it.each([
    [500, "Internal Server Error", "vendor_unreachable"],
    [502, "<html>bad gateway</html>", "vendor_unreachable"],
    [503, { code: 503, message: "down" }, "vendor_unreachable"],
    [408, "", "vendor_unreachable"],
    [200, "<html>hello</html>", "bad_answer"],
    [200, "", "bad_answer"],
    [200, '{"jobId": 12', "bad_answer"],
  ])("settle nothing when a server is in trouble: HTTP %s %o", (status, body, code) => {
    expect(read(status, body)).toMatchObject({ kind: "silent", failure: { code } });
  });

  it("without LingTu's words are told by the HTTP status", () => {
    expect(read(401, "denied")).toMatchObject({
      kind: "refused",
      failure: { code: "auth", vendorCode: "401" },
    });
    expect(read(403, "denied")).toMatchObject({ kind: "refused", failure: { code: "auth" } });
    expect(read(404, "<html>")).toMatchObject({
      kind: "refused",
      failure: { code: "bad_answer", vendorCode: "404" },
    });
    expect(read(302, "")).toMatchObject({
      kind: "refused",
      failure: { code: "bad_answer", vendorCode: "302" },
    });
  });

  it("may say that there is no such task", () => {
    for (const message of ["任务不存在", "job not found", "Job 12 does not exist", "No such job"]) {
      expect(read(400, { code: 812345, message })).toMatchObject({ noSuchTask: true });
    }
    expect(read(400, { code: 800002, message: "图片不存在" })).toMatchObject({ noSuchTask: false });
  });
});
