import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { v7 as uuid } from "uuid";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StoreResultOutcome } from "../../../lib/services/assets/contract";
import { openApiLab, type ApiLab } from "../../support/api-lab";
import * as pictures from "../../support/pictures";

const VIDEOS = join(import.meta.dirname, "../../fixtures/videos");

let lab: ApiLab;
let folder: string;
beforeAll(async () => {
  lab = await openApiLab();
  folder = await mkdtemp(join(tmpdir(), "results-"));
});
afterAll(async () => {
  await lab.close();
  await rm(folder, { recursive: true });
});

async function keep(
  bytes: Buffer,
  place: { jobId?: string; index?: number } = {},
): Promise<StoreResultOutcome> {
  const { storeResultFile } = await import("../../../lib/services/assets/store-result-file");
  const path = join(folder, uuid());
  await writeFile(path, bytes);
  const owner = { ownerId: lab.designer.id, jobId: uuid(), index: 0, ...place };
  return storeResultFile({ ...(await downloaded(path)), ...owner });
}
async function downloaded(path: string) {
  const bytes = await readFile(path);
  return { path, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}
async function kept(bytes: Buffer, place?: { jobId?: string; index?: number }) {
  const outcome = await keep(bytes, place);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.asset;
}
async function stored(key: string): Promise<Buffer> {
  return (await import("../../../lib/storage")).storage().get(key);
}
/** Records an asset as collecting does, so that it can be fetched. */
async function record(asset: Awaited<ReturnType<typeof kept>>): Promise<void> {
  const { db } = await import("../../../lib/db/client");
  await db().asset.create({ data: asset });
}
function fetchFile(id: string, query = ""): Promise<Response> {
  return lab.call("GET", `/assets/${id}/file${query}`, { as: lab.designer });
}

describe("keeping a vendor's result", () => {
  it("stores the very bytes with thumbnails and facts, and leaves no temporary file", async () => {
    const png = await pictures.productPng(
      { width: 600, height: 300 },
      { left: 10, top: 20, width: 100, height: 50 },
    );
    const asset = await kept(png);
    expect(asset).toMatchObject({
      kind: "image",
      mime: "image/png",
      width: 600,
      height: 300,
      bytes: png.length,
    });
    expect(asset.sha256).toBe(createHash("sha256").update(png).digest("hex"));
    expect(asset.facts).toMatchObject({
      hasAlpha: true,
      trimBox: { left: 10, top: 20, width: 100, height: 50 },
    });
    expect(await stored(asset.storageKey)).toEqual(png);
    expect((await sharp(await stored(`${asset.storageKey}.512.webp`)).metadata()).width).toBe(512);
    expect(await readdir(folder)).toEqual([]);
  });

  it("gives the same row when it is done again after a crash", async () => {
    const [png, jobId] = [await pictures.redBlue(30, 20).png().toBuffer(), uuid()];
    const first = await kept(png, { jobId, index: 2 });
    expect(await kept(png, { jobId, index: 2 })).toEqual(first);
    expect((await kept(png, { jobId, index: 3 })).id).not.toBe(first.id);
  });

  it.each([
    ["a page", Buffer.from("<html><body>expired</body></html>")],
    ["an XML error", Buffer.from('<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>')],
    ["nothing", Buffer.alloc(0)],
    ["a picture cut off", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")],
  ])("refuses %s", async (_what, bytes) => {
    expect(await keep(bytes)).toEqual({ ok: false, reason: "not_a_picture" });
    expect(await readdir(folder)).toEqual([]);
  });

  it("refuses a bomb", async () => {
    expect(await keep(pictures.bombPng())).toEqual({ ok: false, reason: "too_large" });
  });

  it("sanitises an SVG, serves it as a download only and shows a preview", async () => {
    const asset = await kept(Buffer.from(pictures.hostileSvg));
    expect(asset).toMatchObject({ kind: "vector", mime: "image/svg+xml", width: 200, height: 100 });
    const bytes = await stored(asset.storageKey);
    expect(asset.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
    expect(bytes.toString()).not.toMatch(/script|evil\.test/);
    await record(asset);
    const original = await fetchFile(asset.id);
    expect(original.headers.get("content-disposition")).toMatch(/^attachment; filename="[^"]+\.svg"/);
    expect(await original.text()).toBe(bytes.toString());
    const thumbnail = await fetchFile(asset.id, "?w=256");
    expect(thumbnail.headers.get("content-type")).toBe("image/webp");
    expect((await sharp(Buffer.from(await thumbnail.arrayBuffer())).metadata()).width).toBe(256);
    const png = await fetchFile(asset.id, "?format=png");
    expect((await sharp(Buffer.from(await png.arrayBuffer())).metadata()).format).toBe("png");
  });

  it("keeps a drawing of 40 MB, and shows a card of it instead of drawing it", async () => {
    const shapes = `<path d="M0 0L10 10Z" fill="#00ff00"/>\n`.repeat(1_100_000);
    const asset = await kept(
      Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 480">${shapes}</svg>`),
    );
    expect(asset).toMatchObject({ kind: "vector", width: 640, height: 480, previewKey: null });
    expect(asset.bytes).toBeGreaterThan(40_000_000);
    await record(asset);
    expect((await fetchFile(asset.id, "?w=256")).headers.get("content-type")).toBe("image/webp");
  });

  it("keeps an EPS with its size and shows a card where no drawing is beside it", async () => {
    const eps = Buffer.from("%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 120 60\n%%EndComments\nshowpage\n");
    const asset = await kept(eps);
    expect(asset).toMatchObject({ kind: "vector", mime: "application/postscript", width: 120, height: 60 });
    await record(asset);
    const card = await fetchFile(asset.id, "?w=256");
    expect(card.headers.get("content-type")).toBe("image/webp");
    expect((await card.arrayBuffer()).byteLength).toBeGreaterThan(100);
    expect((await fetchFile(asset.id)).headers.get("content-disposition")).toMatch(/^attachment/);
  });

  it("shows an EPS by the drawing the same job made beside it", async () => {
    const { db } = await import("../../../lib/db/client");
    const { submitJob } = await import("../../../lib/services/jobs/submit");
    const request = { ownerId: lab.designer.id, capability: "lingtu.text2img", input: { prompt: "a cat" } };
    const job = await submitJob(request);
    if (!job.ok) throw new Error(job.problem.kind);
    const jobId = job.job.id;
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="50" height="50"><path d="M0 0H50V50H0Z" fill="#00ff00"/></svg>`;
    const eps = Buffer.from("%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 50 50\n%%EndComments\n");
    for (const [index, bytes] of [eps, Buffer.from(drawing)].entries()) {
      const asset = await kept(bytes, { jobId, index });
      await record(asset);
      await db().output.create({ data: { jobId, index, id: asset.id, assetId: asset.id, kind: "vector" } });
    }
    const { assetId } = await db().output.findUniqueOrThrow({ where: { jobId_index: { jobId, index: 0 } } });
    const shown = await fetchFile(String(assetId), "?w=256");
    const [red = 255, green = 0] = await sharp(Buffer.from(await shown.arrayBuffer()))
      .raw()
      .toBuffer();
    expect([red < 20, green > 235]).toEqual([true, true]);
  });

  it("keeps a video as it is, with its size, its length and a poster", async () => {
    const clip = await readFile(join(VIDEOS, "blue.mp4"));
    const asset = await kept(clip);
    expect(asset).toMatchObject({
      kind: "video",
      mime: "video/mp4",
      width: 96,
      height: 64,
      bytes: clip.length,
      sha256: createHash("sha256").update(clip).digest("hex"),
      facts: { durationMs: 500 },
    });
    expect(await stored(asset.storageKey)).toEqual(clip);
    expect(asset.placeholder).toMatch(/^data:image\/webp/);
    await record(asset);
    const seen = await (await lab.call("GET", `/assets/${asset.id}`, { as: lab.designer })).json();
    expect(seen).toMatchObject({
      kind: "video",
      durationMs: 500,
      thumbnailUrl: expect.stringMatching(/w=512$/),
    });
    const poster = await fetchFile(asset.id, "?w=256");
    expect(poster.headers.get("content-type")).toBe("image/webp");
    const { data } = await sharp(Buffer.from(await poster.arrayBuffer()))
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect((data[2] ?? 0) - (data[0] ?? 0)).toBeGreaterThan(180);
  });

  it("serves a video in parts, as players ask for it", async () => {
    const clip = await readFile(join(VIDEOS, "blue.mp4"));
    const asset = await kept(clip);
    await record(asset);
    const part = (headers: Record<string, string>, method = "GET") =>
      lab.call(method, `/assets/${asset.id}/file`, { as: lab.designer, headers });
    const whole = await part({});
    expect(whole.status).toBe(200);
    expect(whole.headers.get("accept-ranges")).toBe("bytes");
    expect(whole.headers.get("content-disposition")).toMatch(/^inline/);
    const etag = whole.headers.get("etag") ?? "";
    const first = await part({ Range: "bytes=0-99" });
    expect([first.status, first.headers.get("content-range")]).toEqual([206, `bytes 0-99/${clip.length}`]);
    expect(Buffer.from(await first.arrayBuffer())).toEqual(clip.subarray(0, 100));
    const rest = await part({ Range: `bytes=${clip.length - 50}-`, "If-Range": etag });
    expect(rest.status).toBe(206);
    expect(Buffer.from(await rest.arrayBuffer())).toEqual(clip.subarray(-50));
    expect((await part({ Range: "bytes=-10" })).headers.get("content-length")).toBe("10");
    expect((await part({ Range: "bytes=0-9", "If-Range": '"another"' })).status).toBe(200);
    expect((await part({ Range: `bytes=${clip.length}-` })).status).toBe(416);
    const head = await part({ Range: "bytes=0-9" }, "HEAD");
    expect([head.status, head.headers.get("content-length"), await head.text()]).toEqual([206, "10", ""]);
  });

  it("stands a video it cannot decode behind the picture it was made from", async () => {
    const { db } = await import("../../../lib/db/client");
    const noise = { type: "gaussian", mean: 120, sigma: 30 } as const;
    const picture = await sharp({
      create: { width: 300, height: 200, channels: 3, background: "#888", noise },
    })
      .png()
      .toBuffer();
    const form = { as: lab.designer, body: picture, headers: { "Content-Type": "image/png" } };
    const { id: inputImage } = await (await lab.call("POST", "/assets", form)).json();
    const jobId = uuid();
    await db().job.create({
      data: {
        id: jobId,
        ownerId: lab.designer.id,
        provider: "superapp",
        capability: "superapp.image2video",
        tool: "image-to-video",
        input: { inputText: "walking", inputImage },
        status: "collecting",
        inputHash: "",
        deadlineAt: new Date(),
      },
    });
    const clip = await readFile(join(VIDEOS, "blue.mp4"));
    const frames = clip.indexOf("mdat") + 4;
    const asset = await kept(clip.fill(0xff, frames, clip.indexOf("moov") - 4), { jobId });
    expect(asset).toMatchObject({ kind: "video", width: 96, height: 64 });
    const { width, height } = await sharp(await stored(String(asset.previewKey))).metadata();
    expect([width, height]).toEqual([300, 200]);
  });
});
