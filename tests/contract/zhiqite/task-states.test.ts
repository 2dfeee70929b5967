import { describe, expect, it } from "vitest";
import { readSdTask } from "../../../lib/vendors/zhiqite/sd-task";
import { readToolTask } from "../../../lib/vendors/zhiqite/tool-task";

const PNG = Buffer.from("89504e470d0a1a0a", "hex");
const picture = (over: object = {}) => ({
  img_audit: [{ confidence: null, label: "nonLabel" }],
  img_audit_status: true,
  image_status: 1,
  image_url: "https://r/0.png",
  seed: 1063029203,
  ...over,
});
const done = (...pictures: object[]) => readSdTask({ status: 2, differentialImageRspList: pictures });

describe("an SD task", () => {
  it.each([
    [0, "failed"],
    ["0", "failed"],
    [1, "running"],
    [" 1 ", "running"],
    [3, "waiting"],
    ["3", "waiting"],
    [5, "running"],
    [4, "unanswered"],
    ["", "unanswered"],
  ])("with status %o is %s", (status, kind) => {
    expect(readSdTask({ id_task: "j", status, temporaryImageDto: null }).kind).toBe(kind);
  });

  it("is done as the document's example shows", () => {
    const example = {
      id_task: "test10086555513",
      status: 2,
      desc: "任务成功 !",
      temporaryImageDto: null,
      differentialImageRspList: [picture()],
    };
    expect(readSdTask(example)).toEqual({
      kind: "succeeded",
      result: { files: [{ url: "https://r/0.png", seed: "1063029203" }], texts: [] },
    });
    expect(readSdTask({ ...example, status: "2" }).kind).toBe("succeeded");
  });

  it("withholds pictures that were audited away or deleted and keeps the others", () => {
    const outcome = done(
      picture({ img_audit_status: false }),
      picture({ image_url: "https://r/1.png" }),
      picture({ image_status: 2, image_url: null }),
      picture({ image_status: "2", image_url: "" }),
      picture({ img_audit_status: "false" }),
    );
    expect(outcome).toMatchObject({
      result: {
        files: [
          { url: "https://r/0.png", withheld: true },
          { url: "https://r/1.png" },
          { url: "", withheld: true },
          { url: "", withheld: true },
          { url: "https://r/0.png", withheld: true },
        ],
      },
    });
  });

  it("does not take success without any picture for success", () => {
    for (const list of [null, [], [picture({ image_url: "" })]]) {
      expect(readSdTask({ status: 2, differentialImageRspList: list })).toMatchObject({
        kind: "failed",
        failure: { code: "bad_answer" },
      });
    }
  });

  it("keeps the words of a failure and knows a broken rule and a wrong input by them", () => {
    expect(readSdTask({ status: 0, desc: "任务失败" })).toEqual({
      kind: "failed",
      failure: { code: "vendor_failed", vendorCode: null, vendorMessage: "任务失败" },
    });
    expect(readSdTask({ status: 0, desc: "内容违规" })).toMatchObject({ failure: { code: "moderation" } });
    expect(readSdTask({ status: 0, desc: "图片下载失败" })).toMatchObject({ failure: { code: "input" } });
  });

  it.each([
    ["0.35", 0.35],
    [0.5, 0.5],
    ["1", 1],
    ["1.2", 1],
    ["-1", 0],
  ])("has come as far as %o says", (progress, expected) => {
    expect(readSdTask({ status: 1, temporaryImageDto: { progress } })).toEqual({
      kind: "running",
      progress: expected,
    });
  });

  it.each(["", "abc", null, "NaN"])("does not say how far it has come with %o", (progress) => {
    expect(readSdTask({ status: 1, temporaryImageDto: { progress, currentImage: null } })).toEqual({
      kind: "running",
    });
  });

  it("shows the intermediate picture, with and without a data: prefix", () => {
    const encoded = PNG.toString("base64");
    for (const currentImage of [
      encoded,
      `data:image/png;base64,${encoded}`,
      `data:image/jpeg;charset=utf-8;base64,${encoded}`,
      `${encoded.slice(0, 4)}\n${encoded.slice(4)}`,
    ]) {
      const dto = { progress: "0.5", currentImage, jobNo: 0, jobCount: 1 };
      const outcome = readSdTask({ status: 1, temporaryImageDto: dto });
      expect(outcome).toMatchObject({ kind: "running", progress: 0.5 });
      expect(outcome.kind === "running" && Buffer.from(outcome.preview ?? [])).toEqual(PNG);
    }
  });

  it("shows none that is no base64 or too large to be worth it", () => {
    for (const currentImage of ["", "<html>", "http://r/1.png", "A".repeat(9 * 1024 * 1024)]) {
      expect(readSdTask({ status: 1, temporaryImageDto: { currentImage } })).toEqual({ kind: "running" });
    }
  });

  it("is not settled by an answer that makes no sense", () => {
    for (const data of ["ok", [], { status: null }, { status: true }]) {
      expect(readSdTask(data)).toMatchObject({ kind: "unanswered", failure: { code: "bad_answer" } });
    }
  });
});

describe("a tool's task", () => {
  it.each([0, 1, 2, 3, 5, "1", "2", null, "nonsense"])(
    "with a result is done, whatever the status (%o)",
    (status) => {
      expect(readToolTask({ status, taskId: "t", outputImageUrl: "https://r/1.png" })).toEqual({
        kind: "succeeded",
        result: { files: [{ url: "https://r/1.png" }], texts: [] },
      });
    },
  );

  it.each([
    [0, "failed"],
    ["0", "failed"],
    [2, "failed"],
    ["2", "failed"],
    [1, "running"],
    ["1", "running"],
    [3, "running"],
    [5, "running"],
    [7, "unanswered"],
  ])("without one and with status %o is %s", (status, kind) => {
    for (const outputImageUrl of ["", " ", null, undefined]) {
      expect(readToolTask({ status, businessTaskId: "j", outputImageUrl }).kind).toBe(kind);
    }
  });

  it("may have several results", () => {
    const urls = ["https://r/1.png?a=1,2", "https://r/2.png"];
    for (const outputImageUrl of [urls, urls.join(",")]) {
      expect(readToolTask({ status: 2, outputImageUrl })).toMatchObject({
        result: { files: urls.map((url) => ({ url })) },
      });
    }
  });
});
