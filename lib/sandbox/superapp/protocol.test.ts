import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startSandboxServer, type SandboxServer } from "../server";
import { png, servePictures, temporaryFolder } from "../testing/pictures";
import { superappCall, superappQuery, superappSubmit } from "../testing/superapp-call";

const dataDir = temporaryFolder();
let server: SandboxServer;
/** How far the vendor's clock is ahead. */
let later = 0;
let pictures: Awaited<ReturnType<typeof servePictures>>;

beforeAll(async () => {
  server = await startSandboxServer({ dataDir, now: () => Date.now() + later });
  const noise = { type: "gaussian", mean: 128, sigma: 40 } as const;
  const picture = await sharp({
    create: { width: 320, height: 240, channels: 3, background: "#888", noise },
  })
    .png()
    .toBuffer();
  pictures = await servePictures({
    "noise.png": picture,
    "small.png": await sharp(picture).resize(140, 200).png().toBuffer(),
    "light.png": await png(200, 200, `<rect width="200" height="200" fill="#888"/>`),
    "noise.webp": await sharp(picture).webp().toBuffer(),
    text: Buffer.alloc(6_000, "no"),
  });
});
afterAll(async () => {
  await server.close();
  await pictures.close();
});
beforeEach(() => {
  later = 0;
  server.control({ reset: true, clearLedger: true, settings: { waitMs: 0, runMs: 0 } });
});

const cat = { inputText: "a cat", width: 320, height: 240 };
const video = (name: string) => ({ inputText: "walking", inputImage: pictures.url(name) });
const draw = (input: object = cat) => superappSubmit(server, "TEXT2IMAGE", input);
const taskOf = (answer: { model: unknown }) => String(answer.model);

async function settled(taskId: string): Promise<Record<string, unknown>> {
  for (;;) {
    const { model } = await superappQuery(server, taskId);
    const state: Record<string, unknown> = Object(model);
    if (state.status !== "WAITING" && state.status !== "RUNNING") return state;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
async function fileOf(state: Record<string, unknown>): Promise<{ type: string | null; bytes: Buffer }> {
  const response = await fetch(String(state.ossPath));
  const bytes = Buffer.from(await response.arrayBuffer());
  return { type: response.headers.get("content-type"), bytes };
}

describe("the sandbox's SuperApp", () => {
  it("goes from waiting over running to a picture of exactly the size asked for", async () => {
    server.control({ settings: { waitMs: 60_000, runMs: 60_000 } });
    const answer = await draw();
    expect(answer).toEqual({
      status: 200,
      success: true,
      model: expect.any(String),
      errorCode: null,
      errorMsg: null,
    });
    const taskId = taskOf(answer);
    expect((await superappQuery(server, taskId)).model).toEqual({ taskId, status: "WAITING", ossPath: null });
    later = 90_000;
    expect((await superappQuery(server, taskId)).model).toEqual({ taskId, status: "RUNNING", ossPath: null });
    later = 120_000;
    const { type, bytes } = await fileOf(await settled(taskId));
    expect(type).toBe("image/png");
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 320, height: 240 });
  });

  it("makes a video that a browser plays out of a picture", async () => {
    const state = await settled(taskOf(await superappSubmit(server, "IMAGE2VIDEO", video("noise.png"))));
    const { type, bytes } = await fileOf(state);
    expect(type).toBe("video/mp4");
    expect(bytes.toString("latin1", 4, 8)).toBe("ftyp");
    expect(bytes.includes("avc1")).toBe(true);
    // Players want the index before the frames.
    expect(bytes.indexOf("moov")).toBeLessThan(bytes.indexOf("mdat"));
  });

  it("takes every submit for a new task and charges it", async () => {
    const [first, second] = [await draw(), await draw()];
    expect(first.model).not.toBe(second.model);
    const entries = server.ledger();
    expect(entries.map(({ jobId }) => jobId).sort()).toEqual([first.model, second.model].sort());
    expect(entries).toMatchObject([
      { vendor: "superapp", endpoint: "TEXT2IMAGE", charged: 1, submits: 1 },
      { vendor: "superapp", endpoint: "TEXT2IMAGE", charged: 1, submits: 1 },
    ]);
  });

  it("charges for a task whose answer got lost", async () => {
    for (const kind of ["error_after", "garbage_after", "drop_after"] as const) {
      server.control({ clearLedger: true, faults: [{ vendor: "superapp", kind }] });
      await draw().catch(() => undefined);
      expect(server.ledger()).toMatchObject([
        { charged: 1, submits: 1, jobId: expect.stringMatching(/^.{36}$/) },
      ]);
    }
  });

  it("charges nothing for what it refuses, and names every wrong field", async () => {
    for (const [input, words] of [
      [{ ...cat, inputText: "字".repeat(501), width: 1.5 }, /inputText.*width/],
      [{ ...cat, depth: 3 }, /depth/],
      [{ inputText: "x" }, /width.*height/],
    ] as const) {
      server.control({ clearLedger: true });
      const answer = await draw(input);
      expect(answer).toMatchObject({ success: false, errorCode: "INTCNN_COMMON_PARAM_VALID_ERROR" });
      expect(answer.errorMsg).toMatch(words);
      expect(server.ledger()).toMatchObject([{ charged: 0, submits: 1, refused: 1 }]);
    }
    const tryOn = { modelImage: "x", garmentImage: "x", category: "dress" };
    expect((await superappSubmit(server, "CATVTON", tryOn)).errorMsg).toMatch(/category.*seed/);
    expect((await superappSubmit(server, "UPSCALE", {})).errorMsg).toMatch(/workflow/);
  });

  it("looks at pictures as the document says", async () => {
    for (const [name, words] of [
      ["small.png", "小于 150"],
      ["light.png", "小于 5KB"],
      ["noise.webp", "格式不支持"],
      ["text", "不是图片"],
      ["gone.png", "404"],
    ] as const) {
      const answer = await superappSubmit(server, "IMAGE2VIDEO", video(name));
      expect(answer.errorMsg, name).toContain(words);
    }
  });

  it("fails in every word there is, with the reason beside it when it was withheld", async () => {
    for (const message of ["LW_REQUEST_ERROR", "TIMEOUT", "SUBMIT_ERROR"]) {
      server.control({ faults: [{ vendor: "superapp", kind: "fail", message }] });
      expect(await settled(taskOf(await draw()))).toMatchObject({ status: message, ossPath: null });
    }
    server.control({ faults: [{ vendor: "superapp", kind: "moderation", prompt: "cat" }] });
    const taskId = taskOf(await draw());
    expect(await settled(taskId)).toMatchObject({ status: "AIGC_ERROR" });
    expect((await superappQuery(server, taskId)).errorMsg).toContain("审核");
  });

  it("knows no task it was not given, no other path and no other method", async () => {
    expect(await superappQuery(server, "28fdf560-249a-4712-adcc-906c0346602b")).toMatchObject({
      success: false,
      errorCode: "INTCNN_COMMON_PARAM_VALID_ERROR",
    });
    const uri = "/openapi/v1/aigc/queryTask";
    expect((await superappCall(server, { method: "POST", uri, body: "{}" })).errorCode).toBe(
      "INTCNN_COMMON_NOT_FOUND",
    );
    expect((await superappCall(server, { method: "GET", uri: "/openapi/v1/aigc/x" })).errorCode).toBe(
      "INTCNN_COMMON_NOT_FOUND",
    );
    expect(
      (await superappCall(server, { method: "GET", uri, headers: { "X-Access-Key": "x" } })).errorCode,
    ).toBe("INTCNN_COMMON_AUTH_CHECK_ERROR");
  });
});
