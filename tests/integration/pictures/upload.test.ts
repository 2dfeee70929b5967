import { createHash } from "node:crypto";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AssetView } from "../../../lib/services/assets/contract";
import { openApiLab, problemOf, type ApiLab } from "../../support/api-lab";
import * as pictures from "../../support/pictures";

let lab: ApiLab;
beforeAll(async () => {
  lab = await openApiLab();
});
afterAll(() => lab.close());

function form(bytes: Buffer, type: string, name = "picture"): FormData {
  const data = new FormData();
  data.set("file", new Blob([new Uint8Array(bytes)], { type }), name);
  return data;
}
function send(bytes: Buffer, type: string, as = lab.designer): Promise<Response> {
  return lab.call("POST", "/assets", { as, body: bytes, headers: { "content-type": type } });
}
async function taken(response: Response): Promise<AssetView> {
  expect(response.status).toBe(201);
  return response.json();
}
async function file(
  asset: { url: string },
  query = "",
  headers: Record<string, string> = {},
): Promise<Response> {
  return lab.call("GET", asset.url.replace("/api/v1", "") + query, { as: lab.designer, headers });
}
async function bytesOf(response: Response): Promise<Buffer> {
  return Buffer.from(await response.arrayBuffer());
}

describe("uploading", () => {
  it("takes a form and answers with what was stored", async () => {
    const png = await pictures.redBlue(60, 40).png().toBuffer();
    const asset = await taken(
      await lab.call("POST", "/assets", { as: lab.designer, body: form(png, "image/png", "二.png") }),
    );
    expect(asset).toMatchObject({ kind: "image", mime: "image/png", width: 60, height: 40, name: "二.png" });
    expect(asset).toMatchObject({ source: "upload", favourite: false, hasAlpha: false, frames: 1 });
    const stored = await bytesOf(await file(asset));
    expect(createHash("sha256").update(stored).digest("hex")).toBe(asset.sha256);
    expect(stored.length).toBe(asset.bytes);
  });

  it("takes bytes of every format there is", async () => {
    const shape = pictures.redBlue(64, 48);
    const sent: [Buffer, string][] = [
      [await shape.clone().png().toBuffer(), "image/png"],
      [await shape.clone().jpeg().toBuffer(), "image/jpeg"],
      [await shape.clone().webp().toBuffer(), "image/webp"],
      [await shape.clone().avif({ effort: 0 }).toBuffer(), "image/avif"],
      [await shape.clone().gif().toBuffer(), "image/gif"],
      [await pictures.bmp(64, 48), "image/bmp"],
    ];
    for (const [bytes, type] of sent) {
      const asset = await taken(await send(bytes, type));
      expect(asset).toMatchObject({ mime: type, width: 64, height: 48 });
      expect((await sharp(await bytesOf(await file(asset, "?w=256"))).metadata()).format).toBe("webp");
    }
  });

  it("stores a phone's photograph upright and without the place it was taken at", async () => {
    const asset = await taken(await send(await pictures.turnedJpeg(120, 80), "image/jpeg"));
    expect([asset.width, asset.height]).toEqual([80, 120]);
    const kept = await sharp(await bytesOf(await file(asset))).metadata();
    expect([kept.width, kept.height, kept.orientation, kept.exif]).toEqual([80, 120, undefined, undefined]);
  });

  it("keeps the colour profile in the original and shows sRGB", async () => {
    const asset = await taken(await send(await pictures.displayP3Jpeg(), "image/jpeg"));
    expect((await sharp(await bytesOf(await file(asset))).metadata()).icc).toBeDefined();
    const thumbnail = await bytesOf(await file(asset, "?w=512"));
    expect((await sharp(thumbnail).metadata()).icc).toBeUndefined();
    const [red = 0, green = 0] = await sharp(thumbnail).removeAlpha().raw().toBuffer();
    expect(Math.abs(red - 100) + Math.abs(green - 150)).toBeLessThan(12);
  });

  it.each([
    [
      "a page that says it is a picture",
      Buffer.from("<!doctype html><script>alert(1)</script>"),
      "image/png",
    ],
    ["an SVG", Buffer.from(pictures.hostileSvg), "image/svg+xml"],
    ["nothing", Buffer.alloc(0), "image/png"],
    ["a PDF", Buffer.from("%PDF-1.7\n1 0 obj"), "application/pdf"],
  ])("refuses %s with 415", async (_what, bytes, type) => {
    expect(await problemOf(await send(bytes, type))).toMatchObject({ status: 415, code: "unsupported_type" });
  });

  it("refuses a picture sent under another type, and takes it under none", async () => {
    const webp = await pictures.redBlue(33, 22).webp().toBuffer();
    expect(await problemOf(await send(webp, "image/png"))).toMatchObject({ status: 415 });
    expect(await taken(await send(webp, "application/octet-stream"))).toMatchObject({ mime: "image/webp" });
  });

  it("says what to do with HEIC", async () => {
    const heic = Buffer.concat([
      Buffer.from([0, 0, 0, 24]),
      Buffer.from("ftypheic\0\0\0\0mif1heic"),
      Buffer.alloc(64),
    ]);
    const problem = await problemOf(await send(heic, "image/heic"));
    expect(problem).toMatchObject({ status: 415, detail: expect.stringContaining("JPEG or PNG") });
  });

  it("refuses too many pixels before decoding them", async () => {
    expect(await problemOf(await send(pictures.bombPng(), "image/png"))).toMatchObject({ status: 413 });
  });

  it("refuses too many bytes, announced or not", async () => {
    const announced = await lab.call("POST", "/assets", {
      as: lab.designer,
      body: Buffer.from("x"),
      headers: { "content-type": "image/png", "content-length": String(60 * 1024 * 1024) },
    });
    expect(await problemOf(announced)).toMatchObject({ status: 413 });
    const png = await pictures.redBlue(8, 8).png().toBuffer();
    const long = Buffer.concat([png, Buffer.alloc(50 * 1024 * 1024)]);
    expect(await problemOf(await send(long, "image/png"))).toMatchObject({ status: 413 });
  });

  it("calls a truncated picture undecodable", async () => {
    const jpeg = await pictures.redBlue(800, 600).jpeg().toBuffer();
    const answer = await send(jpeg.subarray(0, jpeg.length / 2), "image/jpeg");
    expect(await problemOf(answer)).toMatchObject({ status: 422, code: "undecodable" });
  });

  it("asks for the file where a form has none", async () => {
    const empty = new FormData();
    empty.set("other", "text");
    const answer = await lab.call("POST", "/assets", { as: lab.designer, body: empty });
    expect((await problemOf(answer)).errors).toMatchObject([{ path: "file", code: "required" }]);
  });
});

describe("the same picture again", () => {
  it("is the same asset to the same person and another to another", async () => {
    const jpeg = await pictures.turnedJpeg(90, 70);
    const first = await taken(await send(jpeg, "image/jpeg"));
    const again = await taken(
      await lab.call("POST", "/assets", { as: lab.designer, body: form(jpeg, "image/jpeg") }),
    );
    expect(again.id).toBe(first.id);
    expect((await taken(await send(jpeg, "image/jpeg", lab.other))).id).not.toBe(first.id);
  });

  it("is the same asset when it is sent as the studio cleaned it", async () => {
    const first = await taken(await send(await pictures.taggedJpeg(91, 71), "image/jpeg"));
    const cleaned = await bytesOf(await file(first));
    expect((await taken(await send(cleaned, "image/jpeg"))).id).toBe(first.id);
  });

  it("is one asset when many arrive at once", async () => {
    const png = await pictures.redBlue(92, 72).png().toBuffer();
    const all = await Promise.all(Array.from({ length: 8 }, async () => taken(await send(png, "image/png"))));
    expect(new Set(all.map(({ id }) => id)).size).toBe(1);
  });

  it("comes back out of the trash", async () => {
    const png = await pictures.redBlue(93, 73).png().toBuffer();
    const first = await taken(await send(png, "image/png"));
    await lab.call("DELETE", `/assets/${first.id}`, { as: lab.designer });
    expect((await taken(await send(png, "image/png"))).id).toBe(first.id);
    expect((await lab.call("GET", `/assets/${first.id}`, { as: lab.designer })).status).toBe(200);
  });
});
