import sharp, { type Sharp } from "sharp";
import { describe, expect, it } from "vitest";
import * as pictures from "../../../tests/support/pictures";
import { cleanOriginal } from "../clean";
import { readHeader } from "../header";
import { embedText } from ".";

const TEXT = {
  prompt: 'A cat & a "dog" <on>\u0001 一只橘猫',
  negativePrompt: "blurry",
  seed: "42",
  model: "dream.safetensors",
  provider: "zhiqite",
  tool: "text-to-image",
};

async function xmpOf(bytes: Buffer): Promise<string> {
  return (await sharp(bytes).metadata()).xmp?.toString("utf8") ?? "";
}
const pixels = (bytes: Buffer) => sharp(bytes).raw().toBuffer();

const translucent = (): Sharp =>
  sharp({ create: { width: 31, height: 17, channels: 4, background: { r: 200, g: 10, b: 90, alpha: 0.4 } } });

describe("words written into a picture", () => {
  it.each([
    ["png", () => translucent().png()],
    ["jpeg", () => pictures.redBlue(40, 30).jpeg()],
    ["webp", () => translucent().webp({ lossless: true })],
    ["webp", () => translucent().webp()],
    ["webp", () => pictures.redBlue(40, 30).webp()],
    ["webp", () => pictures.redBlue(40, 30).keepMetadata().withXmp("<x/>").webp()],
  ] as const)("are read back as XMP from a %s whose pixels are the same", async (format, make) => {
    const given = await make().toBuffer();
    const written = await embedText(given, format, TEXT);
    if (!written) throw new Error("nothing was written");
    const xmp = await xmpOf(written);
    expect(xmp).toContain('<easel:prompt>A cat &amp; a "dog" &lt;on&gt; 一只橘猫</easel:prompt>');
    expect(xmp).toContain("<easel:negativePrompt>blurry</easel:negativePrompt><easel:seed>42</easel:seed>");
    expect(xmp).toContain('<rdf:li xml:lang="x-default">A cat');
    expect(await pixels(written)).toEqual(await pixels(given));
    expect(await cleanOriginal(written, await readHeader(written, format))).not.toContain("easel:");
  });

  it("stand in a PNG's text chunks too, with sums that decoders accept", async () => {
    const written = await embedText(await translucent().png().toBuffer(), "png", TEXT);
    expect((await sharp(written ?? Buffer.alloc(0)).metadata()).comments).toEqual(
      expect.arrayContaining([
        { keyword: "seed", text: "42" },
        { keyword: "model", text: "dream.safetensors" },
        { keyword: "negative_prompt", text: "blurry" },
      ]),
    );
  });

  it("replace what the picture carried before", async () => {
    const written = await embedText(await pictures.taggedJpeg(), "jpeg", { prompt: "new" });
    expect(written?.includes("EaselPhone")).toBe(false);
    expect(await xmpOf(written ?? Buffer.alloc(0))).toContain("<easel:prompt>new</easel:prompt>");
  });

  it("are not forced into formats that take none, nor when a JPEG cannot hold them", async () => {
    const gif = await pictures.redBlue(10, 10).gif().toBuffer();
    expect(await embedText(gif, "gif", TEXT)).toBeNull();
    const jpeg = await pictures.redBlue(10, 10).jpeg().toBuffer();
    expect(await embedText(jpeg, "jpeg", { prompt: "x".repeat(70_000) })).toBeNull();
  });
});
