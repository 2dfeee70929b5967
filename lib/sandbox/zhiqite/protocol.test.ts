import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { startSandboxServer, type SandboxServer } from "../server";
import { servePictures, squareOnBlue, temporaryFolder } from "../testing/pictures";
import { textBody, zhiqiteCall, zhiqiteSettled } from "../testing/zhiqite-call";

const TEXT = "/sd/v2/text2image";
const QUERY = "/sd/v2/queryTaskInfo";

let server: SandboxServer;
/** How far the vendor's clock is ahead. */
let later = 0;
let pictures: Awaited<ReturnType<typeof servePictures>>;

beforeAll(async () => {
  server = await startSandboxServer({ dataDir: temporaryFolder(), now: () => Date.now() + later });
  pictures = await servePictures({ "a.png": await squareOnBlue(), "b.png": await squareOnBlue(64, 64) });
});
afterAll(async () => {
  await server.close();
  await pictures.close();
});
beforeEach(() => {
  later = 0;
  server.control({ reset: true, clearLedger: true, settings: { waitMs: 0, runMs: 0 } });
});

const call = (uri: string, body: unknown, headers?: Record<string, string>) =>
  zhiqiteCall(server, uri, body, headers);
const submit = (id: string, fields?: object) => call(TEXT, textBody(id, fields));
const ask = (id: string) => call(QUERY, { businessTaskId: id });
const faulty = (
  kind: "withhold" | "fail" | "moderation" | "quota" | "error_before" | "refuse",
  more: object = {},
) => server.control({ vendor: "zhiqite", faults: [{ kind, ...more }] });

describe("the sandbox's ZhiQiTe", () => {
  it("runs a task to its pictures, each with its seed", async () => {
    const fields = { n_iter: 2, batch_size: 2 };
    expect(await submit("whole", fields)).toMatchObject({
      code: "200",
      msg: "success",
      data: { task_id: "whole" },
    });
    const data = await zhiqiteSettled(server, "whole");
    expect(data).toMatchObject({ id_task: "whole", status: 2, temporaryImageDto: null });
    const list = data.differentialImageRspList as Record<string, unknown>[];
    expect(list.map(({ seed }) => seed)).toEqual([41, 42, 43, 44]);
    expect(list[0]).toMatchObject({
      img_audit: [{ confidence: null, label: "nonLabel" }],
      img_audit_status: true,
      image_status: 1,
    });
    const file = await fetch(String(list[3]?.image_url));
    const bytes = Buffer.from(await file.arrayBuffer());
    expect(await sharp(bytes).metadata()).toMatchObject({ format: "jpeg", width: 64, height: 64 });
  });

  it("draws the same for the same prompt, model and seed, whoever asks", async () => {
    const bytes = async (id: string, fields?: object) => {
      await submit(id, fields);
      const [{ image_url }] = (await zhiqiteSettled(server, id)).differentialImageRspList as [
        { image_url: string },
      ];
      return Buffer.from(await (await fetch(image_url)).arrayBuffer());
    };
    const first = await bytes("same-1");
    expect((await bytes("same-2")).equals(first)).toBe(true);
    expect((await bytes("same-3", { seed: "42" })).equals(first)).toBe(false);
  });

  it("shows a growing picture and growing progress on the way", async () => {
    server.control({ settings: { waitMs: 0, runMs: 400_000 } });
    await submit("way", { width: 256, height: 256 });
    const seen: { progress: number; sharpness: number }[] = [];
    for (const part of [0.2, 0.5, 0.8]) {
      later = part * 400_000;
      const { progress, currentImage } = await vi.waitFor(
        async () => {
          const { data } = await ask("way");
          expect(data).toMatchObject({ status: 1, temporaryImageDto: { currentImage: expect.any(String) } });
          return Object(data.temporaryImageDto);
        },
        { timeout: 60_000, interval: 50 },
      );
      const { sharpness } = await sharp(Buffer.from(currentImage, "base64")).stats();
      seen.push({ progress: Number(progress), sharpness });
    }
    expect(seen.map(({ progress }) => progress)).toEqual(seen.map(({ progress }) => progress).sort());
    expect(seen.every(({ progress }) => progress > 0 && progress < 1)).toBe(true);
    expect(seen[2]?.sharpness).toBeGreaterThan(seen[0]?.sharpness ?? Infinity);
  });

  it("queues, runs, uploads", async () => {
    server.control({ settings: { waitMs: 4_000, runMs: 400_000 } });
    await submit("stages");
    expect((await ask("stages")).data).toMatchObject({ status: 3, temporaryImageDto: null });
    const running = { status: 1, temporaryImageDto: { currentImage: expect.any(String) } };
    await vi.waitFor(async () => expect((await ask("stages")).data).toMatchObject(running), {
      timeout: 60_000,
    });
    later = 390_000;
    expect((await ask("stages")).data).toMatchObject({ status: 5, differentialImageRspList: null });
  });

  it("takes money again for an id it has seen", async () => {
    await submit("again");
    await zhiqiteSettled(server, "again");
    await submit("again");
    expect(server.ledger("again")).toMatchObject([
      { vendor: "zhiqite", charged: 2, submits: 2, queries: expect.any(Number) },
    ]);
  });

  it("does not know a task it was not given, in either way of saying so", async () => {
    expect(await ask("nobody")).toMatchObject({ status: 200, code: "400" });
    server.control({ vendor: "zhiqite", settings: { unknownTask: "empty" } });
    expect(await ask("nobody")).toMatchObject({ code: "200", data: {} });
  });

  it("forgets last month's tasks, unless told otherwise", async () => {
    await submit("old");
    await zhiqiteSettled(server, "old");
    later = 32 * 24 * 60 * 60_000;
    expect(await ask("old")).toMatchObject({ code: "400" });
    server.control({ settings: { onlyThisMonth: false } });
    expect(await ask("old")).toMatchObject({ code: "200" });
  });

  it("fetches pictures and refuses those that are not there or do not fit, for nothing", async () => {
    const image = (id: string, scripts: object) =>
      call(
        "/sd/v2/image2image",
        textBody(id, { always_on_scripts: { sd_model_checkpoint: "m", id_task: id, ...scripts } }),
      );
    expect(await image("gone", { image_link: pictures.url("gone.png") })).toMatchObject({ code: "400" });
    const masked = { image_link: pictures.url("a.png"), mask_link: pictures.url("b.png") };
    expect(await image("size", masked)).toMatchObject({
      code: "400",
      msg: expect.stringContaining("mask_link"),
    });
    expect(server.ledger("gone")).toMatchObject([{ charged: 0, refused: 1 }]);
  });

  it("wants the content type to the letter, JSON and POST", async () => {
    expect(await call(TEXT, textBody("type"), { "content-type": "application/json" })).toMatchObject({
      code: "400",
      msg: expect.stringContaining("Content-Type"),
    });
    expect(await call(TEXT, [])).toMatchObject({ code: "400" });
    expect(await call("/sd/v3/text2image", {})).toMatchObject({ code: "404" });
  });
});

describe("moderation and failure", () => {
  const pictureList = async (id: string) =>
    (await zhiqiteSettled(server, id)).differentialImageRspList as Record<string, unknown>[];

  it.each([
    ["both", { img_audit_status: false, image_status: 2, image_url: "" }],
    ["audit", { img_audit_status: false, image_status: 1, image_url: expect.stringContaining("http") }],
    ["deleted", { img_audit_status: true, image_status: 2, image_url: "" }],
  ] as const)("withholds one picture of two (%s)", async (withheld, expected) => {
    server.control({ settings: { withheld } });
    faulty("withhold", { index: 1 });
    await submit(`withheld-${withheld}`, { batch_size: 2 });
    const list = await pictureList(`withheld-${withheld}`);
    expect(list[0]).toMatchObject({ img_audit_status: true, image_status: 1 });
    expect(list[1]).toMatchObject(expected);
  });

  it("fails with words", async () => {
    faulty("fail");
    await submit("failed");
    expect(await zhiqiteSettled(server, "failed")).toMatchObject({ status: 0, desc: "任务失败！" });
  });

  it("answers at the gateway or by its code, as the caller came in", async () => {
    const keys = {
      authorization: "",
      "X-Request-req-accessKeyId": "sandbox",
      "X-Request-req-accessKeySecret": "sandbox-secret",
    };
    faulty("quota");
    expect(await submit("quota-1")).toMatchObject({ status: 403, gatewayMessage: "Quota Exhausted" });
    faulty("error_before");
    expect(await submit("quota-2")).toMatchObject({
      status: 500,
      gatewayMessage: "Failed To Call Backend Service",
    });
    faulty("refuse", { code: "400", message: "敏感词" });
    expect(await submit("quota-3")).toMatchObject({ status: 200, code: "400", msg: "敏感词" });
    faulty("refuse", { code: 429, message: "Throttled by USER Flow Control" });
    expect(await submit("quota-4")).toMatchObject({
      status: 429,
      gatewayMessage: "Throttled by USER Flow Control",
    });
    const { authorization: _none, ...direct } = keys;
    faulty("quota");
    const response = await fetch(`${server.urlOf("zhiqite")}/AIGCImgOpenServ/saas${TEXT}`, {
      method: "POST",
      headers: { ...direct, "content-type": "application/json;charset=UTF-8" },
      body: JSON.stringify(textBody("quota-5")),
    });
    expect(await response.json()).toMatchObject({ code: "400" });
  });
});

describe("the tools", () => {
  const done = async (code: string, id: string) =>
    vi.waitFor(
      async () => {
        const { data } = await call(`/tool/${code}/queryTask`, { businessTaskId: id });
        expect(data.outputImageUrl).toEqual(expect.stringContaining("/sandbox/files/"));
        return data;
      },
      { timeout: 60_000, interval: 50 },
    );

  it("say done in their own numbers, as numbers or strings", async () => {
    const roop = (id: string) =>
      call("/tool/roop", {
        sourceUrl: pictures.url("a.png"),
        targetUrl: pictures.url("b.png"),
        businessTaskId: id,
      });
    server.control({ settings: { toolStatus: "number" } });
    expect((await roop("face")).data).toMatchObject({ businessTaskId: "face", toolTask: "roop", status: 1 });
    expect(await done("roop", "face")).toMatchObject({ status: 1 });
    await call("/tool/enhance", { businessTaskId: "big", image: pictures.url("a.png"), upscalingResize: 2 });
    expect(await done("enhance", "big")).toMatchObject({ status: 2 });
    server.control({ settings: { toolStatus: "string" } });
    expect(await done("enhance", "big")).toMatchObject({ status: "2" });
  });

  it("are asked under their own code, which may have a slash", async () => {
    await call("/tool/hair/change", { businessTaskId: "hair", picture: { url: pictures.url("a.png") } });
    await done("hair/change", "hair");
    expect(await call("/tool/roop/queryTask", { businessTaskId: "hair" })).toMatchObject({ code: "400" });
    expect(await ask("hair")).toMatchObject({ code: "400" });
  });

  it("fail in their own numbers", async () => {
    server.control({ settings: { toolStatus: "number" } });
    for (const [code, id, status] of [
      ["v2/roop", "fail-1", 2],
      ["enhance", "fail-2", 0],
    ] as const) {
      faulty("fail");
      await call(`/tool/${code}`, { businessTaskId: id, image: pictures.url("a.png") });
      const { data } = await call(`/tool/${code}/queryTask`, { businessTaskId: id });
      expect(data).toMatchObject({ status, outputImageUrl: null });
    }
  });
});
