import { describe, expect, it } from "vitest";
import { readCallback } from "../../../lib/vendors/zhiqite/callback";

const SD = {
  id_task: "j",
  status: 2,
  desc: "任务成功 !",
  differentialImageRspList: [
    { img_audit_status: true, image_status: 1, image_url: "https://r/0.png", seed: 7 },
  ],
};
/** The page of roop, and that of 超分辨. */
const ROOP = { taskId: "1116", toolTask: "roop", status: 1, outputImageUrl: "https://r/0.png" };
const ENHANCE = { businessTaskId: "j", outputImageUrl: "https://r/0.png", status: 1, taskId: "t" };
const SUCCEEDED = { kind: "succeeded", result: { files: [{ url: "https://r/0.png" }], texts: [] } };
/** The SD task names its seed. */
const WITH_SEED = {
  kind: "succeeded",
  result: { files: [{ url: "https://r/0.png", seed: "7" }], texts: [] },
};

const wrappings: [string, (data: unknown) => unknown][] = [
  ["bare", (data) => data],
  ["in an envelope", (data) => ({ code: "200", msg: "success", data })],
  ["in an envelope with a numeric code", (data) => ({ code: 200, msg: "success", data })],
];

describe.each(wrappings)("a callback, %s,", (_, wrap) => {
  it("brings results in both shapes, numbers as strings too", () => {
    for (const body of [SD, ROOP, ENHANCE]) {
      const expected = body === SD ? WITH_SEED : SUCCEEDED;
      expect(readCallback(wrap(body))).toEqual(expected);
      expect(readCallback(wrap({ ...body, status: String(body.status) }))).toEqual(expected);
    }
  });

  it("tells a failure in both shapes", () => {
    expect(
      readCallback(wrap({ ...SD, status: 0, desc: "显存不足", differentialImageRspList: null })),
    ).toEqual({
      kind: "failed",
      failure: { code: "vendor_failed", vendorCode: null, vendorMessage: "显存不足" },
    });
    expect(readCallback(wrap({ ...ROOP, status: 2, outputImageUrl: "" }))).toMatchObject({ kind: "failed" });
    expect(readCallback(wrap({ ...ENHANCE, status: "0", outputImageUrl: null }))).toMatchObject({
      kind: "failed",
    });
  });

  it("tells how far it has come", () => {
    expect(
      readCallback(wrap({ id_task: "j", status: "1", temporaryImageDto: { progress: "0.25" } })),
    ).toEqual({
      kind: "running",
      progress: 0.25,
    });
    expect(readCallback(wrap({ id_task: "j", status: 3 }))).toEqual({ kind: "waiting" });
    expect(readCallback(wrap({ ...ENHANCE, outputImageUrl: "" }))).toEqual({ kind: "running" });
  });

  it("tells what was withheld", () => {
    const withheld = [{ img_audit_status: false, image_status: 2, image_url: "" }];
    expect(readCallback(wrap({ ...SD, differentialImageRspList: withheld }))).toEqual({
      kind: "succeeded",
      result: { files: [{ url: "", withheld: true }], texts: [] },
    });
  });

  it.each([
    { status: 2 },
    { status: 0 },
    { id_task: "j" },
    { id_task: "j", status: 9 },
    { id_task: "j", status: 2, differentialImageRspList: [] },
    { taskId: "1116", status: 1 },
    { hello: "world" },
  ])("says nothing usable with %o", (body) => {
    expect(readCallback(wrap(body))).toBeNull();
  });
});

describe("a callback", () => {
  it.each([
    [null],
    [undefined],
    ["ok"],
    [7],
    [[SD]],
    [{}],
    [{ code: "400", msg: "failed", data: SD }],
    [{ code: "200", msg: "success", data: null }],
    [{ code: "200", msg: "success" }],
  ])("says nothing usable with %o", (body) => {
    expect(readCallback(body)).toBeNull();
  });
});
