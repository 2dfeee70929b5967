import { describe, expect, it } from "vitest";
import { readTaskState } from "./task-state";

describe("the state of a LingTu task", () => {
  it.each([
    ["waiting", "waiting"],
    ["EXECUTING", "running"],
    ["canceled", "cancelled"],
    ["Canceled", "cancelled"],
    ["cancelled", "cancelled"],
  ])("%s is %s", (status, kind) => {
    expect(readTaskState({ status })).toEqual({ kind });
  });

  it("reads the image API's shape", () => {
    const answer = {
      status: "succeed",
      message: null,
      urls: ["http://a/1.png", "http://a/2.psd"],
      formats: ["png", "psd"],
      text: null,
    };
    expect(readTaskState(answer)).toEqual({
      kind: "succeeded",
      result: {
        files: [
          { url: "http://a/1.png", format: "png" },
          { url: "http://a/2.psd", format: "psd" },
        ],
        texts: [],
      },
    });
  });

  it("reads the synthesis API's shape, commas inside a query included", () => {
    const url = "https://a/1.jpg?x-process=resize,w_10,h_10,https://a/2.jpg?e=1, http://b/3.jpg";
    expect(readTaskState({ status: "Succeed", url, format: "jpg" })).toEqual({
      kind: "succeeded",
      result: {
        files: [
          { url: "https://a/1.jpg?x-process=resize,w_10,h_10", format: "jpg" },
          { url: "https://a/2.jpg?e=1", format: "jpg" },
          { url: "http://b/3.jpg", format: "jpg" },
        ],
        texts: [],
      },
    });
  });

  it("reads texts, and files without formats", () => {
    expect(readTaskState({ status: "succeed", text: "一只橘猫" })).toMatchObject({
      result: { files: [], texts: ["一只橘猫"] },
    });
    expect(readTaskState({ status: "succeed", urls: ["http://a/1"], text: "" })).toMatchObject({
      result: { files: [{ url: "http://a/1" }], texts: [] },
    });
  });

  it("does not take success without any result for success", () => {
    expect(readTaskState({ status: "succeed", urls: [], text: "" })).toMatchObject({
      kind: "failed",
      failure: { code: "bad_answer" },
    });
  });

  it("keeps the words of a failure and knows a withheld picture by them", () => {
    expect(readTaskState({ status: "failed", message: "生成失败" })).toEqual({
      kind: "failed",
      failure: { code: "vendor_failed", vendorCode: null, vendorMessage: "生成失败" },
    });
    for (const message of ["图片内容违规", "审核未通过", "Content moderation rejected it"]) {
      expect(readTaskState({ status: "failed", message })).toMatchObject({
        failure: { code: "moderation", vendorMessage: message },
      });
    }
    expect(readTaskState({ status: "failed" })).toMatchObject({ failure: { code: "vendor_failed" } });
  });

  it("is not settled by an answer that makes no sense", () => {
    for (const answer of [null, "ok", [], {}, { status: 3 }, { status: "dancing" }]) {
      expect(readTaskState(answer)).toMatchObject({ kind: "unanswered", failure: { code: "bad_answer" } });
    }
  });
});
