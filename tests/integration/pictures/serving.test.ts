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

async function upload(bytes: Buffer, type: string): Promise<AssetView> {
  const headers = { "content-type": type };
  return (await lab.call("POST", "/assets", { as: lab.designer, body: bytes, headers })).json();
}
/** Read to its end, as a browser does, so that no file stays open. */
async function get(asset: AssetView, query = "", headers: Record<string, string> = {}): Promise<Response> {
  const answer = await lab.call("GET", `/assets/${asset.id}/file${query}`, { as: lab.designer, headers });
  const bytes = await answer.arrayBuffer();
  return new Response(bytes.byteLength > 0 ? bytes : null, answer);
}
async function sharpOf(response: Response) {
  return sharp(Buffer.from(await response.arrayBuffer()));
}

describe("an asset's file", () => {
  it("is kept by browsers, runs nothing and is not sniffed", async () => {
    const asset = await upload(await pictures.redBlue(50, 50).png().toBuffer(), "image/png");
    const { headers } = await get(asset);
    expect(headers.get("etag")).toBe(`"${asset.sha256}"`);
    expect(headers.get("cache-control")).toContain("immutable");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).toContain("sandbox");
    expect(headers.get("content-disposition")).toMatch(/^inline/);
    expect((await get(asset, "", { "if-none-match": `"${asset.sha256}"` })).status).toBe(304);
  });

  it("comes in parts", async () => {
    const bytes = await pictures.redBlue(51, 51).png().toBuffer();
    const asset = await upload(bytes, "image/png");
    const whole = Buffer.from(await (await get(asset)).arrayBuffer());
    const part = await get(asset, "", { range: "bytes=5-14" });
    expect([part.status, part.headers.get("content-range")]).toEqual([206, `bytes 5-14/${asset.bytes}`]);
    expect(Buffer.from(await part.arrayBuffer())).toEqual(whole.subarray(5, 15));
    expect((await get(asset, "", { range: "bytes=999999-" })).status).toBe(416);
    expect((await get(asset, "", { range: "bytes=0-3", "if-range": '"other"' })).status).toBe(200);
  });

  it("answers HEAD with the headers alone", async () => {
    const asset = await upload(await pictures.redBlue(52, 52).png().toBuffer(), "image/png");
    const head = await lab.call("HEAD", `/assets/${asset.id}/file`, { as: lab.designer });
    expect(head.headers.get("content-length")).toBe(String(asset.bytes));
    expect((await head.arrayBuffer()).byteLength).toBe(0);
  });

  it.each([
    ["?w=256", 256],
    ["?w=300", 512],
    ["?w=1024", 1024],
    ["?w=4000", 1024],
  ])("as a thumbnail %s is a WebP of %d pixels", async (query, side) => {
    const asset = await upload(await pictures.redBlue(1400, 700).jpeg().toBuffer(), "image/jpeg");
    const answer = await get(asset, query);
    expect(answer.headers.get("content-type")).toBe("image/webp");
    expect(await (await sharpOf(answer)).metadata()).toMatchObject({
      format: "webp",
      width: side,
      height: side / 2,
    });
  });

  it("converts for downloads, transparency on white in JPEG", async () => {
    const png = await pictures.productPng(
      { width: 40, height: 30 },
      { left: 10, top: 10, width: 10, height: 10 },
    );
    const asset = await upload(png, "image/png");
    const jpeg = await get(asset, "?format=jpeg");
    expect(jpeg.headers.get("content-disposition")).toMatch(/^attachment; filename="easel-[^"]+\.jpg"/);
    const [red, green, blue] = await (await sharpOf(jpeg)).raw().toBuffer();
    expect([red, green, blue]).toEqual([255, 255, 255]);
    expect((await (await sharpOf(await get(asset, "?format=webp"))).metadata()).format).toBe("webp");
    expect((await problemOf(await get(asset, "?format=tiff"))).errors).toMatchObject([{ path: "format" }]);
  });

  it("is nobody else's, and not there without a session", async () => {
    const asset = await upload(await pictures.redBlue(53, 53).png().toBuffer(), "image/png");
    for (const path of [`/assets/${asset.id}`, `/assets/${asset.id}/file`, "/assets/not-an-id"]) {
      expect((await lab.call("GET", path, { as: lab.other })).status).toBe(404);
      expect((await lab.call("GET", path)).status).toBe(401);
    }
    expect((await lab.call("DELETE", `/assets/${asset.id}`, { as: lab.other })).status).toBe(404);
    expect((await lab.call("GET", `/assets/${asset.id}`, { as: lab.designer })).status).toBe(200);
  });

  it("goes to the trash and comes back", async () => {
    const asset = await upload(await pictures.redBlue(54, 54).png().toBuffer(), "image/png");
    expect((await lab.call("DELETE", `/assets/${asset.id}`, { as: lab.designer })).status).toBe(204);
    expect((await get(asset)).status).toBe(404);
    expect((await lab.call("DELETE", `/assets/${asset.id}`, { as: lab.designer })).status).toBe(404);
    const restored = await lab.call("POST", `/assets/${asset.id}/restore`, { as: lab.designer });
    expect(await restored.json()).toMatchObject({ id: asset.id });
    expect((await get(asset)).status).toBe(200);
  });
});

describe("the list of assets", () => {
  it("is paged newest first without gaps or repeats, and filtered", async () => {
    const somebody = await lab.addPerson("designer", "lister");
    const ids: string[] = [];
    for (let side = 10; side < 17; side += 1) {
      const bytes = await pictures
        .redBlue(side * 2, side)
        .png()
        .toBuffer();
      const headers = { "content-type": "image/png" };
      const answer = await lab.call("POST", "/assets", { as: somebody, body: bytes, headers });
      ids.unshift((await answer.json()).id);
    }
    await lab.call("PATCH", `/assets/${ids[2]}`, { as: somebody, body: { favourite: true } });
    const list = async (query: string) =>
      (await lab.call("GET", `/assets?${query}`, { as: somebody })).json();
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: { items: AssetView[]; nextCursor: string | null } = await list(
        `limit=3${cursor ? `&cursor=${cursor}` : ""}`,
      );
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen).toEqual(ids);
    expect((await list("favourite=true")).items.map(({ id }: AssetView) => id)).toEqual([ids[2]]);
    expect((await list("source=output")).items).toEqual([]);
    expect((await list("kind=image,vector")).items).toHaveLength(7);
    expect((await list("q=100%25")).items).toEqual([]);
    const wrong = await lab.call("GET", "/assets?cursor=nonsense&limit=3", { as: somebody });
    expect((await problemOf(wrong)).errors).toMatchObject([{ path: "cursor" }]);
  });
});
