import sharp, { type Metadata } from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Capability } from "../../../lib/capabilities/define";
import { openApiLab, type ApiLab, type ApiPerson } from "../../support/api-lab";
import * as pictures from "../../support/pictures";

let lab: ApiLab;
beforeAll(async () => {
  lab = await openApiLab();
});
afterAll(() => lab.close());

async function upload(bytes: Buffer, type = "image/png", as: ApiPerson = lab.designer): Promise<string> {
  const answer = await lab.call("POST", "/assets", { as, body: bytes, headers: { "content-type": type } });
  expect(answer.status).toBe(201);
  return (await answer.json()).id;
}
async function check(capability: string, input: unknown) {
  const { checkPictures } = await import("../../../lib/services/pictures/check");
  return checkPictures({ ownerId: lab.designer.id, capability: await find(capability), input });
}
async function find(id: string): Promise<Capability> {
  const { findCapability } = await import("../../../lib/capabilities/registry");
  const capability = findCapability(id);
  if (!capability) throw new Error(`no capability ${id}`);
  return capability;
}
/** Submits without any worker, then prepares as the worker would. */
async function prepare(capability: string, input: Record<string, unknown>) {
  const { submitJob } = await import("../../../lib/services/jobs/submit");
  const { preparePictures } = await import("../../../lib/services/pictures/prepare");
  const { db } = await import("../../../lib/db/client");
  const submitted = await submitJob({ ownerId: lab.designer.id, capability, input });
  if (!submitted.ok) throw new Error(JSON.stringify(submitted.problem));
  const job = await db().job.findUniqueOrThrow({ where: { id: submitted.job.id } });
  return { job, prepared: await preparePictures(job), again: () => preparePictures(job) };
}
async function fetched(
  url: string | undefined,
): Promise<{ mime: string | null; bytes: Buffer; meta: Metadata }> {
  const answer = await fetch(String(url));
  expect(answer.status).toBe(200);
  const bytes = Buffer.from(await answer.arrayBuffer());
  return { mime: answer.headers.get("content-type"), bytes, meta: await sharp(bytes).metadata() };
}
const white = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#fff" } })
    .png()
    .toBuffer();
const black = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#000" } })
    .png()
    .toBuffer();

describe("checking an input's pictures", () => {
  it("names every wrong picture at once, another person's too", async () => {
    const others = await upload(await pictures.redBlue(30, 31).png().toBuffer(), "image/png", lab.other);
    const dresses = [{ image: others }, { image: "0198c0de-0000-7000-8000-000000000000" }];
    const { issues } = await check("lingtu.dress", { model: others, dresses });
    expect(issues).toEqual([
      { path: "model", code: "unknown_asset" },
      { path: "dresses[0].image", code: "unknown_asset" },
      { path: "dresses[1].image", code: "unknown_asset" },
    ]);
  });

  it("wants a mask of its picture's size with something painted on it", async () => {
    const image = await upload(await pictures.redBlue(80, 60).png().toBuffer());
    const small = await upload(await white(40, 30));
    const empty = await upload(await black(80, 60));
    expect((await check("lingtu.remove", { image, mask: small })).issues).toEqual([
      { path: "mask", code: "mask_size", params: { width: 80, height: 60 } },
    ]);
    expect((await check("lingtu.remove", { image, mask: empty })).issues).toEqual([
      { path: "mask", code: "mask_empty" },
    ]);
    expect((await check("lingtu.remove", { image, mask: await upload(await white(80, 60)) })).issues).toEqual(
      [],
    );
  });

  it("does not shrink what is to be enlarged", async () => {
    const image = await upload(await pictures.redBlue(2100, 40).png().toBuffer());
    expect((await check("lingtu.upscale", { image, type: "0" })).issues).toEqual([
      { path: "image", code: "picture_too_large", params: { limit: "2048 × 2048" } },
    ]);
  });

  it("wants a product on transparency, and a mask of the background's or the result's size", async () => {
    const opaque = await upload(await pictures.redBlue(200, 100).jpeg().toBuffer(), "image/jpeg");
    const input = {
      width: 800,
      height: 600,
      goods: { url: opaque, x: 0, y: 0, width: 200, height: 100 },
      background: { url: opaque, mask: await upload(await white(50, 50)) },
    };
    expect((await check("lingtu.changeBackground", input)).issues).toEqual([
      { path: "goods.url", code: "needs_matting" },
      { path: "background.mask", code: "mask_size", params: { width: 800, height: 600 } },
    ]);
  });

  it("says before paying what will be changed", async () => {
    const image = await upload(await pictures.redBlue(5000, 100).gif().toBuffer(), "image/gif");
    expect(await check("lingtu.lineart", { image })).toMatchObject({
      issues: [],
      adjustments: [
        { path: "image", change: "size", from: "5000 × 100", to: "4096 × 82" },
        { path: "image", change: "format", from: "gif", to: "png" },
      ],
    });
  });
});

describe("preparing a job's pictures", () => {
  it("serves a picture that fits as it is stored, under a short unguessable address", async () => {
    const bytes = await pictures.redBlue(81, 61).png().toBuffer();
    const { prepared } = await prepare("lingtu.lineart", { image: await upload(bytes) });
    const url = prepared.urls.get("image") ?? "";
    expect(new URL(url).pathname).toMatch(/^\/f\/[0-9A-Za-z]{22}\.png$/);
    expect(new URL(url).pathname.length + 60).toBeLessThan(100);
    expect(prepared.adjustments).toEqual([]);
    expect(await fetched(url)).toMatchObject({ mime: "image/png", bytes });
  });

  it("gives the same addresses and files when it is done again", async () => {
    const image = await upload(await pictures.redBlue(4200, 50).png().toBuffer());
    const { prepared, again } = await prepare("lingtu.lineart", { image });
    const before = await fetched(prepared.urls.get("image"));
    const repeated = await again();
    expect(repeated).toEqual(prepared);
    expect((await fetched(repeated.urls.get("image"))).bytes).toEqual(before.bytes);
    expect([before.meta.width, before.meta.height]).toEqual([4096, 49]);
  });

  it("closes the address when the job has ended", async () => {
    const { db } = await import("../../../lib/db/client");
    const { job, prepared } = await prepare("lingtu.lineart", { image: await upload(await white(82, 62)) });
    await db().publicGrant.updateMany({ where: { jobId: job.id }, data: { endedAt: new Date() } });
    expect((await fetch(String(prepared.urls.get("image")))).status).toBe(404);
  });

  it("deletes what was made for a job once it is over, and never the original", async () => {
    const { db } = await import("../../../lib/db/client");
    const { storage } = await import("../../../lib/storage");
    const { sweepPrepared } = await import("../../../lib/services/pictures/sweep-prepared");
    const small = await upload(await white(84, 64));
    const large = await upload(await pictures.redBlue(4300, 20).png().toBuffer());
    const jobs = [
      await prepare("lingtu.lineart", { image: small }),
      await prepare("lingtu.lineart", { image: large }),
    ];
    const where = { jobId: { in: jobs.map(({ job }) => job.id) } };
    const keys = (await db().publicGrant.findMany({ where, orderBy: { createdAt: "asc" } })).map(
      (row) => row.storageKey,
    );
    const present = () => Promise.all(keys.map((key) => storage().has(key)));
    await sweepPrepared();
    expect(await present()).toEqual([true, true]);
    await db().publicGrant.updateMany({ where, data: { endedAt: new Date(Date.now() - 3_600_000) } });
    await sweepPrepared();
    expect(await present()).toEqual([true, false]);
    expect(await db().publicGrant.count({ where })).toBe(0);
  });

  it.each(["nothing", "0123456789012345678901.png", "..%2f..%2fetc%2fpasswd"])(
    "knows no file %s",
    async (name) => {
      const { STUDIO_URL } = (await import("../../../lib/env")).env();
      expect((await fetch(`${STUDIO_URL}/f/${name}`)).status).toBe(404);
    },
  );

  it("scales a mask with its picture and leaves black and white only", async () => {
    const image = await upload(await pictures.redBlue(5000, 1000).jpeg().toBuffer(), "image/jpeg");
    const painted = await sharp({
      create: { width: 5000, height: 1000, channels: 4, background: "#00000000" },
    })
      .composite([{ input: await white(2000, 500), left: 100, top: 100 }])
      .png()
      .toBuffer();
    const soft = await sharp(painted).blur(9).png().toBuffer();
    const { prepared } = await prepare("lingtu.remove", { image, mask: await upload(soft) });
    const [picture, mask] = await Promise.all(
      ["image", "mask"].map((path) => fetched(prepared.urls.get(path))),
    );
    expect([picture?.meta.width, picture?.meta.height]).toEqual([mask?.meta.width, mask?.meta.height]);
    expect(mask?.meta).toMatchObject({ format: "png", channels: 1, hasAlpha: false, width: 4096 });
    const greys = new Set(await sharp(mask?.bytes).extractChannel(0).raw().toBuffer());
    expect([...greys].sort()).toEqual([0, 255]);
    expect(prepared.adjustments.filter(({ path }) => path === "mask").map(({ change }) => change)).toEqual([
      "size",
      "mask",
      "mask",
    ]);
  });

  it("trims a product and moves its box, and fits the background to the result", async () => {
    const goods = await upload(
      await pictures.productPng({ width: 400, height: 200 }, { left: 100, top: 20, width: 200, height: 160 }),
    );
    const background = await upload(await pictures.redBlue(1600, 600).png().toBuffer());
    const { job, prepared } = await prepare("lingtu.changeBackground", {
      width: 800,
      height: 600,
      goods: { url: goods, x: 10, y: 20, width: 800, height: 400 },
      background: { url: background, mask: await upload(await white(1600, 600)) },
    });
    expect(prepared.input.goods).toMatchObject({ x: 210, y: 60, width: 400, height: 320 });
    expect(job.input).toMatchObject({ goods: { x: 10, y: 20, width: 800, height: 400 } });
    expect((await fetched(prepared.urls.get("goods.url"))).meta).toMatchObject({
      width: 200,
      height: 160,
      hasAlpha: true,
    });
    expect((await fetched(prepared.urls.get("background.url"))).meta).toMatchObject({
      width: 800,
      height: 600,
    });
    expect((await fetched(prepared.urls.get("background.mask"))).meta).toMatchObject({
      width: 800,
      height: 600,
    });
    expect(prepared.adjustments).toEqual(
      expect.arrayContaining([
        { path: "goods.x", change: "trim", from: 10, to: 210 },
        { path: "goods.url", change: "trim", from: "400 × 200", to: "200 × 160" },
        { path: "background.url", change: "crop", from: "1600 × 600", to: "800 × 600" },
        { path: "background.mask", change: "size", from: "1600 × 600", to: "800 × 600" },
      ]),
    );
  });

  it("leaves a trimmed product and its box alone", async () => {
    const goods = await sharp({ create: { width: 90, height: 70, channels: 4, background: "#ff0000ff" } })
      .png()
      .toBuffer();
    const { prepared } = await prepare("lingtu.changeBackground", {
      width: 800,
      height: 600,
      goods: { url: await upload(goods), x: 1, y: 2, width: 90, height: 70 },
      background: { url: await upload(await white(800, 600)) },
    });
    expect(prepared.adjustments).toEqual([]);
  });

  it("sends the catalogue's own picture, refitted, for an id of it alone", async () => {
    const { db } = await import("../../../lib/db/client");
    const { keepFresh } = await import("../../../lib/services/catalog/freshness");
    await keepFresh("lingtu", "backgrounds");
    const { vendorId } = await db().catalogEntry.findFirstOrThrow({ where: { kind: "backgrounds" } });
    const box = { left: 0, top: 0, width: 60, height: 30 };
    const goods = await upload(await pictures.productPng({ width: 60, height: 60 }, box));
    const input = (bgId: string) => ({
      width: 600,
      height: 430,
      goods: { url: goods, x: 0, y: 0, width: 60, height: 60 },
      background: { bgId },
    });
    const { prepared } = await prepare("lingtu.synthesisChangeBackground", input(vendorId));
    const sent = await fetched(prepared.urls.get("background.url"));
    expect(sent.meta).toMatchObject({ width: 600, height: 430 });
    expect(prepared.adjustments).toEqual(
      expect.arrayContaining([
        { path: "background.url", change: "catalog", from: null, to: vendorId },
        expect.objectContaining({ path: "background.url", to: "600 × 430" }),
      ]),
    );
    expect((await check("lingtu.synthesisChangeBackground", input("no such room"))).issues).toEqual([
      { path: "background.bgId", code: "unknown_catalog_entry" },
    ]);
  });
});
