import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startSandboxServer, type SandboxServer } from "./server";
import { servePictures, squareOnBlue, temporaryFolder } from "./testing/pictures";
import { settled, signedCall, submitted } from "./testing/signed-call";

const dataDir = temporaryFolder();
let server: SandboxServer;
let pictures: Awaited<ReturnType<typeof servePictures>>;

beforeAll(async () => {
  server = await startSandboxServer({ dataDir });
  pictures = await servePictures({
    "a.png": await squareOnBlue(),
    "b.png": await squareOnBlue(64, 64),
    text: Buffer.from("no"),
  });
});
afterAll(async () => {
  await server.close();
  await pictures.close();
});
beforeEach(() => server.control({ reset: true, clearLedger: true, settings: { waitMs: 20, runMs: 20 } }));

const lineart = (requestId: string) =>
  submitted(server, "/aigc/lineart", { requestId, image: pictures.url("a.png") });

describe("the sandbox's LingTu", () => {
  it("runs a task from waiting to a picture, in the image API's shape", async () => {
    const report = await settled(server, await lineart("whole"));
    expect(report).toMatchObject({ status: "succeed", formats: ["png"] });
    const [url] = report.urls as string[];
    const file = await fetch(url ?? "");
    expect(file.headers.get("content-type")).toBe("image/png");
    expect(await sharp(Buffer.from(await file.arrayBuffer())).metadata()).toMatchObject({
      width: 120,
      height: 90,
    });
  });

  it("answers the synthesis API in its own shape", async () => {
    const faces = (await signedCall(server, "/aigc/synthesis/model/faces")).json().faces as { id: string }[];
    const body = { requestId: "model", model: pictures.url("a.png"), faceId: faces[0]?.id, num: 2 };
    const report = await settled(server, await submitted(server, "/aigc/synthesis/model", body));
    expect(report).toMatchObject({ status: "succeed", format: "jpg" });
    expect(String(report.url).split(",")).toHaveLength(2);
    expect(report.urls).toBeUndefined();
  });

  it("gives a text without files for a prompt from an image", async () => {
    const body = { requestId: "words", image: pictures.url("a.png") };
    const report = await settled(server, await submitted(server, "/aigc/img2text", body));
    expect(report).toMatchObject({ status: "succeed", urls: [], text: expect.stringContaining("沙盒") });
  });

  it("lists 24 faces and 21 backgrounds whose pictures can be fetched", async () => {
    const faces = (await signedCall(server, "/aigc/synthesis/model/faces")).json().faces as Record<
      string,
      string
    >[];
    const bgs = (await signedCall(server, "/aigc/synthesis/change-background/bgs")).json().bgs as Record<
      string,
      string
    >[];
    expect([faces.length, bgs.length]).toEqual([24, 21]);
    expect(new Set(faces.map(({ gender }) => gender))).toEqual(new Set(["Male", "female"]));
    expect(new Set(bgs.map(({ category }) => category))).toEqual(
      new Set(["indoor", "outdoor", "simplicity"]),
    );
    const file = await fetch(faces[0]?.preview ?? "");
    expect(await sharp(Buffer.from(await file.arrayBuffer())).metadata()).toMatchObject({
      format: "webp",
      width: 640,
    });
  });

  it("gives the same job for the same request and charges once", async () => {
    const first = await lineart("twice");
    expect(await lineart("twice")).toBe(first);
    expect(await Promise.all([lineart("thrice"), lineart("thrice"), lineart("thrice")])).toHaveLength(3);
    expect(server.ledger("twice")).toMatchObject([{ charged: 1, submits: 2 }]);
    expect(server.ledger("thrice")).toMatchObject([{ charged: 1, submits: 3 }]);
  });

  it("writes the job id bare, quoted or wrapped, always beyond 2^53", async () => {
    const answers: string[] = [];
    for (const envelope of ["bare", "quoted", "object", "envelope"] as const) {
      server.control({ settings: { envelope } });
      answers.push(
        (await signedCall(server, "/aigc/lineart", { requestId: envelope, image: pictures.url("a.png") }))
          .text,
      );
    }
    expect(answers[0]).toMatch(/^\d{19}$/);
    expect(answers[1]).toMatch(/^"\d{19}"$/);
    expect(answers[2]).toMatch(/^\{"jobId":\d{19}\}$/);
    expect(answers[3]).toMatch(/^\{"code":0,"message":"success","data":\d{19}\}$/);
  });

  it("cancels while waiting and not afterwards", async () => {
    server.control({ settings: { waitMs: 5_000 } });
    const waiting = await lineart("cancel");
    expect((await signedCall(server, "/aigc/job/cancel", { jobId: waiting, reason: "x" })).json()).toEqual({
      success: true,
    });
    expect(await settled(server, waiting)).toEqual({ status: "canceled" });
    server.control({ settings: { waitMs: 0, runMs: 5_000 } });
    const running = await lineart("late");
    expect((await signedCall(server, "/aigc/job/cancel", { jobId: running })).json()).toMatchObject({
      success: false,
    });
  });

  it("knows no task it was not given, and takes no number for a job id", async () => {
    expect(await signedCall(server, "/aigc/job/result", { jobId: "8000000000000000001" })).toMatchObject({
      status: 404,
    });
    expect(await signedCall(server, "/aigc/job/result", { jobId: 8e18 })).toMatchObject({ status: 400 });
  });

  it("refuses pictures that cannot be fetched, are none or do not fit, and charges nothing", async () => {
    const image = (requestId: string, url: string) =>
      signedCall(server, "/aigc/lineart", { requestId, image: url });
    for (const [requestId, url] of [
      ["gone", pictures.url("gone.png")],
      ["text", pictures.url("text")],
      ["elsewhere", "http://10.0.0.1/a.png"],
      ["scheme", "file:///etc/passwd"],
    ] as const) {
      expect((await image(requestId, url)).json()).toMatchObject({ code: 800002 });
      expect(server.ledger(requestId)).toMatchObject([{ charged: 0, refused: 1 }]);
    }
    const mask = { requestId: "mask", image: pictures.url("a.png"), mask: pictures.url("b.png") };
    expect((await signedCall(server, "/aigc/remove", mask)).json()).toMatchObject({ code: 800002 });
  });

  it("fetches the studio's public address at its local one", async () => {
    const local = new URL(pictures.url("")).origin;
    const own = await startSandboxServer({
      dataDir: temporaryFolder(),
      rewriteOrigins: { "https://studio.example": local },
    });
    const body = { requestId: "public", image: "https://studio.example/a.png" };
    expect(await signedCall(own, "/aigc/lineart", body)).toMatchObject({ status: 200 });
    await own.close();
  });

  it("refuses unsigned calls, unknown paths and wrong methods", async () => {
    expect(await signedCall(server, "/aigc/lineart", {}, { sign: "0".repeat(64) })).toMatchObject({
      status: 401,
    });
    expect(await signedCall(server, "/aigc/nothing", {})).toMatchObject({ status: 404 });
    expect(await signedCall(server, "/aigc/lineart")).toMatchObject({ status: 405 });
  });

  it("goes on with an unfinished task after it was killed, without another charge", async () => {
    server.control({ settings: { waitMs: 200, runMs: 0 } });
    const jobId = await lineart("killed");
    await server.close();
    await new Promise((resolve) => setTimeout(resolve, 250));
    server = await startSandboxServer({ dataDir });
    expect(await settled(server, jobId)).toMatchObject({ status: "succeed" });
    expect(server.ledger("killed")).toMatchObject([{ charged: 1, submits: 1 }]);
  });
});
