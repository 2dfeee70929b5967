import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { ENDPOINTS as LINGTU } from "../lingtu/endpoints";
import { ALGORITHMS as SUPERAPP } from "../superapp/algorithms";
import { png, squareOnBlue } from "../testing/pictures";
import { raw, run, sizeOf } from "../testing/run-operation";
import { GENERATE } from "../veimagex/operations";
import { ENDPOINTS as ZHIQITE } from "../zhiqite/endpoints";
import { markBox } from "./mark";
import { OPERATIONS } from "./operations";

/** Mean difference of two columns or rows of pixels, in levels. */
function edgeGap(data: Buffer, width: number, height: number, axis: "x" | "y"): number {
  const length = axis === "x" ? height : width;
  let sum = 0;
  for (let at = 0; at < length; at += 1) {
    const first = axis === "x" ? at * width : at;
    const last = axis === "x" ? at * width + width - 1 : (height - 1) * width + at;
    for (let channel = 0; channel < 3; channel += 1)
      sum += Math.abs((data[first * 4 + channel] ?? 0) - (data[last * 4 + channel] ?? 0));
  }
  return sum / (length * 3);
}

const slope = `<defs><linearGradient id="g"><stop stop-color="#203050"/><stop offset="1" stop-color="#f0d0a0"/></linearGradient></defs><rect width="400" height="300" fill="url(#g)"/>`;

describe("the sandbox's operations", () => {
  it("exist for every documented endpoint", () => {
    const documented = [...LINGTU.keys(), ...ZHIQITE.keys(), ...SUPERAPP.keys(), GENERATE];
    expect(Object.keys(OPERATIONS).sort()).toEqual(documented.sort());
  });

  it.each([
    ["1:1", 1, 1],
    ["2:3", 2, 3],
    ["3:4", 3, 4],
    ["16:9", 16, 9],
    ["9:16", 9, 16],
  ])(
    "text2img draws exactly %s, each index another picture, the same again for the same seed",
    async (ar, w, h) => {
      const { files } = await run("/aigc/text2img", { prompt: "山 mountain", ar, num: 2 });
      const [width = 0, height = 0] = await sizeOf(files[0]?.bytes);
      expect(width * h).toBe(height * w);
      expect(width * height).toBeGreaterThan(950_000);
      expect(files[0]?.bytes).not.toEqual(files[1]?.bytes);
      const again = await run("/aigc/text2img", { prompt: "山 mountain", ar, num: 2 });
      expect(again.files[0]?.bytes).toEqual(files[0]?.bytes);
    },
  );

  it("transparent leaves the corners empty and draws something", async () => {
    const { files } = await run("/aigc/transparent", { prompt: "香水 perfume" });
    const data = await raw(files[0]?.bytes);
    expect(data[3]).toBe(0);
    const solid = data.filter((value, at) => at % 4 === 3 && value > 128).length;
    expect(solid / (data.length / 4)).toBeGreaterThan(0.1);
  });

  it("seamless and seamless/pro tile: opposite edges are neighbours", async () => {
    const texts = await run("/aigc/seamless", { prompt: "花 flowers" });
    const drawn = texts.files[0]?.bytes ?? Buffer.alloc(0);
    expect(edgeGap(await raw(drawn), 1024, 1024, "x")).toBeLessThan(8);
    expect(edgeGap(await raw(drawn), 1024, 1024, "y")).toBeLessThan(8);
    const source = await png(400, 300, slope);
    expect(edgeGap(await raw(source), 400, 300, "x")).toBeGreaterThan(100);
    const made = await run("/aigc/seamless/pro", { type: 2 }, { image: source });
    expect(await sizeOf(made.files[0]?.bytes)).toEqual([400, 300]);
    expect(edgeGap(await raw(made.files[0]?.bytes), 400, 300, "x")).toBeLessThan(3);
    const band = await run("/aigc/seamless/pro", { type: 3, ar: "2:1" }, { image: source });
    const [width = 0, height = 0] = await sizeOf(band.files[0]?.bytes);
    expect(width).toBe(height * 2);
    expect(edgeGap(await raw(band.files[0]?.bytes), width, height, "x")).toBeLessThan(3);
  });

  it("remove changes nothing outside the mask and fills the inside from around it", async () => {
    const picture = await squareOnBlue(400, 300);
    const mask = await png(
      400,
      300,
      `<rect width="400" height="300"/><rect x="90" y="65" width="220" height="170" fill="#fff" shape-rendering="crispEdges"/>`,
    );
    const { files } = await run("/aigc/remove", {}, { image: picture, mask });
    const [before, after] = [await raw(picture), await raw(files[0]?.bytes)];
    const box = markBox(400, 300);
    for (let pixel = 0; pixel < 400 * 300; pixel += 1) {
      const [x, y] = [pixel % 400, Math.floor(pixel / 400)];
      const marked =
        box && x >= box.left && x < box.left + box.width && y >= box.top && y < box.top + box.height;
      if (marked) continue;
      const inside = x >= 90 && x < 310 && y >= 65 && y < 235;
      const gap = Math.abs((after[pixel * 4] ?? 0) - (inside ? 0x7f : (before[pixel * 4] ?? 0)));
      if (gap > (inside ? 6 : 0)) throw new Error(`pixel ${x},${y} is off by ${gap}`);
    }
  });

  it("upscale multiplies, or reaches 1K, 2K or 4K", async () => {
    const image = await squareOnBlue(120, 90);
    const size = async (body: object) =>
      sizeOf((await run("/aigc/upscale", { ...body }, { image })).files[0]?.bytes);
    expect(await size({})).toEqual([240, 180]);
    expect(await size({ type: "0", multiple: 4, denoise: true })).toEqual([480, 360]);
    expect(await size({ type: "0", multiple: 1 })).toEqual([120, 90]);
    expect(await size({ type: "1", multiple: 1 })).toEqual([1024, 768]);
    expect(await size({ type: "1", multiple: 4 })).toEqual([4096, 3072]);
  });

  it("expand keeps the picture in the middle and reaches the wanted size or ratio", async () => {
    const image = await squareOnBlue(200, 100);
    const scaled =
      (await run("/aigc/expand", { type: 1, scale: 1.5 }, { image })).files[0]?.bytes ?? Buffer.alloc(0);
    expect(await sizeOf(scaled)).toEqual([300, 150]);
    const middle = await sharp(scaled)
      .extract({ left: 50, top: 25, width: 200, height: 80 })
      .ensureAlpha()
      .raw()
      .toBuffer();
    expect(
      middle.equals(
        await sharp(image)
          .extract({ left: 0, top: 0, width: 200, height: 80 })
          .ensureAlpha()
          .raw()
          .toBuffer(),
      ),
    ).toBe(true);
    expect(
      await sizeOf((await run("/aigc/expand", { type: 2, ar: "1:1" }, { image })).files[0]?.bytes),
    ).toEqual([200, 200]);
    expect(
      await sizeOf((await run("/aigc/expand", { type: 2, ar: "4:1" }, { image })).files[0]?.bytes),
    ).toEqual([400, 100]);
  });

  it("matting keeps the subject, drops the ground and writes a layered PSD", async () => {
    const image = await squareOnBlue(400, 300);
    const { files } = await run("/aigc/matting", { formats: ["png", "psd"] }, { image });
    const data = await raw(files[0]?.bytes);
    expect(data[3]).toBe(0);
    expect(data[(150 * 400 + 200) * 4 + 3]).toBe(255);
    expect(files[1]?.bytes.subarray(0, 4).toString()).toBe("8BPS");
    expect(files[1]?.bytes.readUInt32BE(14)).toBe(300);
  });

  it("vector writes an SVG that draws the picture and an EPS with its box", async () => {
    const image = await squareOnBlue(400, 300);
    const [svg, eps] = (await run("/aigc/vector", { formats: ["svg", "eps"] }, { image })).files;
    expect(await sizeOf(svg?.bytes)).toEqual([400, 300]);
    const drawn = await raw(svg?.bytes);
    expect(drawn[(150 * 400 + 200) * 4]).toBeGreaterThan(170);
    expect(svg?.bytes.toString()).not.toMatch(/<script|<image|href/i);
    const lines = eps?.bytes.toString().split("\n") ?? [];
    expect(lines[0]).toBe("%!PS-Adobe-3.0 EPSF-3.0");
    expect(lines).toContain("%%BoundingBox: 0 0 400 300");
    expect(lines.filter((line) => line.endsWith("fill grestore")).length).toBeGreaterThan(1);
  });

  it("lineart is dark lines on white", async () => {
    const { files } = await run("/aigc/lineart", {}, { image: await squareOnBlue(400, 300) });
    const data = await raw(files[0]?.bytes);
    expect(data[(10 * 400 + 10) * 4]).toBe(255);
    const row = Array.from({ length: 12 }, (_, x) => data[(150 * 400 + 94 + x) * 4] ?? 255);
    expect(Math.min(...row)).toBeLessThan(90);
  });

  it("detect crops the print and not the whole garment", async () => {
    const image = await png(
      400,
      400,
      `<rect width="400" height="400" fill="#40566a"/><rect x="60" y="60" width="280" height="300" fill="#f2ede4"/><rect x="140" y="120" width="120" height="100" fill="#c62f35"/>`,
    );
    const [width = 0, height = 0] = await sizeOf((await run("/aigc/detect", {}, { image })).files[0]?.bytes);
    expect(Math.abs(width - 120)).toBeLessThan(24);
    expect(Math.abs(height - 100)).toBeLessThan(24);
  });

  it("reimage gives as many different pictures as asked, in the ratio; its advanced version a disc on black", async () => {
    const image = await squareOnBlue(300, 200);
    const { files } = await run("/aigc/reimage", { imageWeight: 0.5, num: 4, ar: "3:2" }, { image });
    expect(new Set(files.map(({ bytes }) => bytes.toString("base64"))).size).toBe(4);
    const [width = 0, height = 0] = await sizeOf(files[0]?.bytes);
    expect(width * 2).toBe(height * 3);
    const disc = await run(
      "/aigc/reimage/pro",
      { similarity: 0.75, circle: true, bgColor: 1, num: 2 },
      { image },
    );
    const data = await raw(disc.files[0]?.bytes);
    expect(data[0]).toBeLessThan(20);
    expect(Math.max(...data.subarray((512 * 1024 + 512) * 4, (512 * 1024 + 512) * 4 + 3))).toBeGreaterThan(
      60,
    );
  });

  it("style-transfer keeps the size and gives the subject's mask second", async () => {
    const image = await squareOnBlue(400, 300);
    const { files } = await run(
      "/aigc/style-transfer",
      { type: 1, style: "any", returnMask: true },
      { image },
    );
    expect(await sizeOf(files[0]?.bytes)).toEqual([400, 300]);
    const mask = await raw(files[1]?.bytes);
    expect([mask[0], mask[(150 * 400 + 200) * 4]]).toEqual([0, 255]);
  });

  it("img2img follows the reference's colours the more it weighs", async () => {
    const reference = await png(300, 300, `<rect width="300" height="300" fill="#c62f35"/>`);
    const redness = async (crefImageWeight: number) => {
      const body = { prompt: "海 sea", crefImages: ["x"], crefImageWeight };
      const { files } = await run("/aigc/img2img", body, { "crefImages[0]": reference });
      const { channels } = await sharp(files[0]?.bytes).stats();
      return (channels[0]?.mean ?? 0) - (channels[2]?.mean ?? 0);
    };
    expect(await redness(1)).toBeGreaterThan((await redness(0)) + 60);
  });

  it("art-word draws letters in four ways", async () => {
    const { files } = await run("/aigc/art-word", { prompt: '"HELLO SUN" orange' });
    expect(new Set(files.map(({ bytes }) => bytes.length)).size).toBe(4);
    const { entropy } = await sharp(files[0]?.bytes).stats();
    expect(entropy).toBeGreaterThan(3);
  });

  it("title keeps to the length its rule names", async () => {
    const { text = "", files } = await run(
      "/aigc/title",
      { prompt: "不超过 20 字" },
      { image: await squareOnBlue(400, 300) },
    );
    expect(files).toEqual([]);
    expect([...text].length).toBeLessThanOrEqual(20);
    expect(text).toContain("沙盒");
  });
});
