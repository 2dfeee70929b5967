import { describe, expect, it } from "vitest";
import { drawFace } from "../../drawing/face";
import { rasterise } from "../../drawing/render";
import { markBox } from "../../operations/mark";
import { png, squareOnBlue } from "../../testing/pictures";
import { raw, run, sizeOf } from "../../testing/run-operation";
import { ROOT } from "../endpoints";
import { faceBox } from "./face-box";

const IMAGE = "always_on_scripts.image_link";
const MASK = "always_on_scripts.mask_link";
const UNIT = "always_on_scripts.controlnet.args[0].image_link";
const scripts = { sd_model_checkpoint: "m", id_task: "t", output_image_format: "png" };

const sd = (name: string, fields: object, pictures: Record<string, Buffer> = {}) =>
  run(
    `${ROOT}/sd/v2/${name}`,
    {
      prompt: "a red cat",
      batch_size: 1,
      width: 160,
      height: 120,
      seed: "3",
      always_on_scripts: scripts,
      ...fields,
    },
    pictures,
  );
const tool = (code: string, body: object, pictures: Record<string, Buffer>) =>
  run(`${ROOT}/tool/${code}`, { ...body }, pictures);

/** Mean difference per channel of two pictures, of the pixels a test picks, the sandbox's mark left out. */
async function difference(
  first: Buffer | undefined,
  second: Buffer | undefined,
  picks = (_x: number, _y: number) => true,
) {
  const [a, b] = [await raw(first), await raw(second)];
  const [width, height] = await sizeOf(first);
  const mark = markBox(width, height);
  const inMark = (x: number, y: number) => mark !== null && x >= mark.left && y >= mark.top;
  let [sum, count] = [0, 0];
  for (let at = 0; at < a.length; at += 1) {
    const pixel = Math.floor(at / 4);
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    if (inMark(x, y) || !picks(x, y)) continue;
    sum += Math.abs((a[at] ?? 0) - (b[at] ?? 0));
    count += 1;
  }
  return sum / count;
}

describe("text2image", () => {
  it("draws n_iter × batch_size pictures in the asked size, doubled by hires", async () => {
    const { files } = await sd("text2image", { n_iter: 2, batch_size: 2 });
    expect(files).toHaveLength(4);
    expect(await sizeOf(files[0]?.bytes)).toEqual([160, 120]);
    const hires = await sd("text2image", { enable_hr: true });
    expect(await sizeOf(hires.files[0]?.bytes)).toEqual([320, 240]);
    const sized = await sd("text2image", { enable_hr: true, hr_resize_x: 200, hr_resize_y: 104 });
    expect(await sizeOf(sized.files[0]?.bytes)).toEqual([200, 104]);
  });

  it("differs by seed, model and LoRA and by nothing else", async () => {
    const one = async (fields: object) => (await sd("text2image", fields)).files[0]?.bytes;
    const first = await one({});
    expect(await difference(first, await one({ steps: 40 }))).toBe(0);
    expect(await difference(first, await one({ seed: "4" }))).toBeGreaterThan(1);
    expect(await difference(first, await one({ prompt: "a red cat <lora:x:0.8>" }))).toBeGreaterThan(1);
    const other = { always_on_scripts: { ...scripts, sd_model_checkpoint: "other" } };
    expect(await difference(first, await one(other))).toBeGreaterThan(1);
  });
});

describe("image2image", () => {
  it("goes further from the picture the higher the strength", async () => {
    const source = await squareOnBlue(160, 120);
    const far = async (strength: number) =>
      difference(
        (await sd("image2image", { denoising_strength: strength }, { [IMAGE]: source })).files[0]?.bytes,
        source,
      );
    const [none, some, all] = [await far(0), await far(0.4), await far(1)];
    expect(none).toBeLessThan(1);
    expect(some).toBeGreaterThan(none + 2);
    expect(all).toBeGreaterThan(some);
  });

  it("changes only what the mask covers, or only the rest when it is inverted", async () => {
    const source = await squareOnBlue(160, 120);
    const mask = await png(
      160,
      120,
      `<rect width="160" height="120"/><rect x="40" y="30" width="60" height="60" fill="#fff"/>`,
    );
    const inside = (x: number, y: number) => x >= 40 && x < 100 && y >= 30 && y < 90;
    const outside = (x: number, y: number) => !inside(x, y);
    const pictures = { [IMAGE]: source, [MASK]: mask };
    const made = (await sd("image2image", { denoising_strength: 1 }, pictures)).files[0]?.bytes;
    expect(await difference(made, source, outside)).toBe(0);
    expect(await difference(made, source, inside)).toBeGreaterThan(8);
    const inverted = (await sd("image2image", { inpainting_mask_invert: 1, denoising_strength: 1 }, pictures))
      .files[0]?.bytes;
    expect(await difference(inverted, source, inside)).toBe(0);
    expect(await difference(inverted, source, outside)).toBeGreaterThan(8);
  });

  it("softens the mask's edge along one side or both", async () => {
    const source = await squareOnBlue(160, 120);
    const mask = await png(
      160,
      120,
      `<rect width="160" height="120"/><rect x="60" y="40" width="40" height="40" fill="#fff"/>`,
    );
    const made = async (fields: object) =>
      (
        await sd(
          "image2image",
          { denoising_strength: 1, inpainting_fill: 2, ...fields },
          { [IMAGE]: source, [MASK]: mask },
        )
      ).files[0]?.bytes;
    const beside = (x: number, y: number) => x >= 50 && x < 58 && y >= 45 && y < 75;
    const above = (x: number, y: number) => y >= 30 && y < 38 && x >= 65 && x < 95;
    const sideways = await made({ mask_blur_x: 8 });
    expect(await difference(sideways, source, beside)).toBeGreaterThan(0.3);
    expect(await difference(sideways, source, above)).toBe(0);
    expect(await difference(await made({ mask_blur: 8 }), source, above)).toBeGreaterThan(0.3);
  });

  it("crops, fills up or stretches a picture of another shape", async () => {
    const source = await squareOnBlue(120, 240);
    const shape = async (resize_mode: number) =>
      (await sd("image2image", { resize_mode, denoising_strength: 0 }, { [IMAGE]: source })).files[0]?.bytes;
    const [stretched, cropped, filled] = [await shape(0), await shape(1), await shape(2)];
    for (const bytes of [stretched, cropped, filled]) expect(await sizeOf(bytes)).toEqual([160, 120]);
    expect(await difference(stretched, cropped)).toBeGreaterThan(3);
    expect(await difference(stretched, filled)).toBeGreaterThan(3);
  });
});

describe("controlnet", () => {
  const controlled = async (unit: object, image: Buffer) => {
    const args = [{ module: "canny", model: "control_v11p_sd15_canny", ...unit }];
    const body = { seed: 3, resize_mode: 0, always_on_scripts: { ...scripts, controlnet: { args } } };
    return (await sd("controlnet", body, { [UNIT]: image })).files[0]?.bytes;
  };
  const onEdge = (x: number, y: number) => Math.abs(x - 40) < 2 && y > 40 && y < 80;

  it.each(["canny", "lineart_realistic", "scribble_xdog", "mlsd", "openpose"])(
    "%s draws the picture's lines",
    async (module) => {
      const free = await controlled({ module, enabled: false }, await squareOnBlue(160, 120));
      const bound = await controlled({ module }, await squareOnBlue(160, 120));
      const light = async (bytes: Buffer | undefined) =>
        difference(bytes, await png(160, 120, `<rect width="160" height="120"/>`), onEdge);
      expect(await light(bound)).toBeLessThan((await light(free)) - 10);
    },
  );

  it.each(["depth_midas", "normal_bae", "seg_ufade20k", "inpaint_global_harmonious"])(
    "%s follows the picture's light",
    async (module) => {
      const halves = await png(
        160,
        120,
        `<rect width="160" height="120" fill="#111"/><rect width="80" height="120" fill="#eee"/>`,
      );
      const made = await raw(await controlled({ module, weight: 1 }, halves));
      const mean = (from: number, to: number) => {
        let sum = 0;
        for (let y = 20; y < 100; y += 1)
          for (let x = from; x < to; x += 1) sum += made[(y * 160 + x) * 4] ?? 0;
        return sum / 80 / (to - from);
      };
      expect(mean(10, 60)).toBeGreaterThan(mean(100, 150) + 15);
    },
  );
});

describe("the tools", () => {
  const face = async (skin: "white" | "black") =>
    rasterise(
      drawFace(
        { id: `face-${skin}-1`, gender: "male", skin, age: "adult" },
        { width: 320, height: 320, bust: true },
      ),
    )
      .png()
      .toBuffer();

  it("finds a face and puts another in its place", async () => {
    const [source, target] = [await face("black"), await face("white")];
    const box = await faceBox(target);
    expect(box.left).toBeGreaterThan(60);
    expect(box.left + box.width).toBeLessThan(260);
    const made = (await tool("roop", {}, { sourceUrl: source, targetUrl: target })).files[0]?.bytes;
    expect(await sizeOf(made)).toEqual([320, 320]);
    const within = (x: number, y: number) =>
      x > box.left && x < box.left + box.width && y > box.top && y < box.top + box.height;
    expect(await difference(made, target, within)).toBeGreaterThan(3);
    expect(await difference(made, target, (x, y) => x < box.left && y < box.top)).toBe(0);
  });

  it("swaps in the middle when there is no skin at all", async () => {
    const blue = await png(100, 100, `<rect width="100" height="100" fill="#2244aa"/>`);
    expect(await faceBox(blue)).toMatchObject({ left: 32, width: 36 });
  });

  it("enhances by a factor, to a size, or up to a size", async () => {
    const image = await squareOnBlue(120, 90);
    const size = async (body: object) => sizeOf((await tool("enhance", body, { image })).files[0]?.bytes);
    expect(await size({ upscalingResize: 3 })).toEqual([360, 270]);
    const wanted = { resizeMode: 1, upscalingResizeW: 200, upscalingResizeH: 200 };
    expect(await size({ ...wanted, upscalingCrop: true })).toEqual([200, 200]);
    expect(await size({ ...wanted, upscalingCrop: false })).toEqual([267, 200]);
  });

  it("answers the others from the picture they get", async () => {
    const image = await squareOnBlue(120, 90);
    for (const code of ["hair/change", "v2/roop", "face/fusion", "instantID"]) {
      expect(await sizeOf((await tool(code, {}, { image })).files[0]?.bytes)).toEqual([120, 90]);
    }
    expect(await sizeOf((await tool("imgExpand", {}, { image })).files[0]?.bytes)).toEqual([180, 136]);
    expect((await tool("identifyStyle", {}, { image })).text).toMatch(/\S/);
  });
});
