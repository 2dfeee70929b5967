import { existsSync } from "node:fs";
import { join } from "node:path";
import sharp, { type OverlayOptions, type Sharp } from "sharp";
import { darker, lighter, mix, type Colour } from "./colour";
import { paletteFor } from "./palette";
import { randomOf } from "./random";
import { rasterise } from "./render";
import { Sheet, n } from "./sheet";

/** The studio's own typeface, so that letters come out on a machine without fonts. */
const FONT = join("node_modules", "geist", "dist", "fonts", "geist-sans", "Geist-Black.ttf");

interface LetteringWish {
  prompt: string;
  width: number;
  height: number;
  seed: string;
  /** Which of several results: each has its own way of standing out. */
  index: number;
}

/** The English words of a prompt, large, in the prompt's colours: the quoted ones if some are quoted. */
function wordsOf(prompt: string): string[] {
  const quoted = /["“「『']([^"”」』']+)["”」』']/.exec(prompt)?.[1];
  const words = (quoted ?? prompt).match(/[A-Za-z0-9&!?+'-]+/g) ?? [];
  return words.length === 0 ? ["HELLO"] : words.slice(0, 6).map((word) => word.toUpperCase());
}

/** Lettering on a coloured ground: raised, outlined, with a long shadow, or glowing. */
export async function drawLettering({ prompt, width, height, seed, index }: LetteringWish): Promise<Sharp> {
  const random = randomOf(`${seed} ${prompt}`);
  const palette = paletteFor(prompt, undefined, random);
  const glyphs = await letterMask(wordsOf(prompt), width * 0.76, height * 0.66);
  const left = Math.round((width - glyphs.width) / 2);
  const top = Math.round((height - glyphs.height) / 2);
  const glow = index % 4 === 3;
  const ground: Colour = glow
    ? darker(palette.near, 0.5)
    : random.pick([palette.sky[2], lighter(palette.accent, 0.72), lighter(palette.second, 0.7)] as const);
  const face = gradient(
    glyphs,
    glow ? lighter(palette.accent, 0.7) : palette.accent,
    glow ? lighter(palette.sun, 0.5) : mix(palette.accent, palette.second, 0.55),
  );
  const deep = glow ? palette.accent : darker(mix(palette.accent, palette.second, 0.5), 0.45);
  const layers: OverlayOptions[] = [];
  if (glow) {
    for (const blur of [34, 16, 7])
      layers.push({
        input: await flat(glyphs, palette.accent, blur),
        left: left - blur * 2,
        top: top - blur * 2,
      });
  } else {
    const depth = index % 4 === 2 ? Math.round(height * 0.09) : Math.round(height * 0.018);
    const side = await flat(glyphs, deep, 0);
    for (let step = depth; step > 0; step -= 1)
      layers.push({ input: side, left: left + step, top: top + step });
    if (index % 4 === 1)
      layers.push({ input: await flat(glyphs, "#fffdf6", 5, 3.4), left: left - 10, top: top - 10 });
  }
  layers.push({ input: await face, left, top });
  const scene = rasterise(backdrop(width, height, ground, palette.second, glow, seed)).removeAlpha();
  return sharp(await scene.png().toBuffer()).composite(
    layers.filter((layer) => (layer.left ?? 0) >= 0 && (layer.top ?? 0) >= 0),
  );
}

interface Letters {
  alpha: Buffer;
  width: number;
  height: number;
}

async function letterMask(words: readonly string[], maxWidth: number, maxHeight: number): Promise<Letters> {
  const text = await sharp({
    text: {
      text: arrange(words, maxWidth / maxHeight),
      fontfile: fontFile(),
      font: "Geist Black",
      rgba: true,
      dpi: 400,
      align: "centre",
      spacing: -20,
    },
  })
    .trim()
    .resize({ width: Math.round(maxWidth), height: Math.round(maxHeight), fit: "inside" })
    .extractChannel("alpha")
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { alpha: text.data, width: text.info.width, height: text.info.height };
}

/** Breaks words into the lines whose block comes nearest to the wanted shape. */
function arrange(words: readonly string[], shape: number): string {
  const options = Array.from({ length: words.length }, (_, count) => {
    const per = Math.ceil(words.length / (count + 1));
    const lines = Array.from({ length: Math.ceil(words.length / per) }, (__, line) =>
      words.slice(line * per, (line + 1) * per).join(" "),
    );
    const ratio = (Math.max(...lines.map((line) => line.length)) * 0.66) / (lines.length * 1.05);
    return { lines, off: Math.abs(Math.log(ratio / shape)) };
  });
  const [best] = options.sort((a, b) => a.off - b.off);
  return (best?.lines ?? words).join("\n").replaceAll("&", "&amp;");
}

function fontFile(): string {
  let folder = process.cwd();
  while (!existsSync(join(folder, FONT)) && join(folder, "..") !== folder) folder = join(folder, "..");
  return join(folder, FONT);
}

async function flat(
  { alpha, width, height }: Letters,
  colour: Colour,
  blur: number,
  gain = 1,
): Promise<Buffer> {
  const pad = blur * 2;
  const grown = sharp(alpha, { raw: { width, height, channels: 1 } }).extend({
    left: pad,
    right: pad,
    top: pad,
    bottom: pad,
    background: "#000000",
  });
  const soft =
    blur > 0
      ? sharp(await grown.png().toBuffer())
          .blur(blur)
          .linear(gain, 0)
      : grown;
  const mask = await soft.extractChannel(0).raw().toBuffer({ resolveWithObject: true });
  return sharp({
    create: { width: mask.info.width, height: mask.info.height, channels: 3, background: colour },
  })
    .joinChannel(mask.data, { raw: { width: mask.info.width, height: mask.info.height, channels: 1 } })
    .png()
    .toBuffer();
}

async function gradient({ alpha, width, height }: Letters, from: Colour, to: Colour): Promise<Buffer> {
  const sheet = new Sheet();
  const fill = sheet.linear(78, [0, lighter(from, 0.3)], [0.45, from], [1, to]);
  const shine = sheet.linear(90, [0, "#ffffff", 0.34], [0.46, "#ffffff", 0.06], [0.5, "#ffffff", 0]);
  const svg = sheet.svg(
    width,
    height,
    `<rect width="${width}" height="${height}" fill="${fill}"/><rect width="${width}" height="${height}" fill="${shine}"/>`,
  );
  const colour = await rasterise(svg).removeAlpha().png().toBuffer();
  return sharp(colour)
    .joinChannel(alpha, { raw: { width, height, channels: 1 } })
    .png()
    .toBuffer();
}

function backdrop(
  width: number,
  height: number,
  ground: Colour,
  second: Colour,
  dark: boolean,
  seed: string,
): string {
  const random = randomOf(`ground ${seed}`);
  const sheet = new Sheet();
  const fill = sheet.radial(
    { x: 0.4, y: 0.32, r: 0.9 },
    [0, lighter(ground, dark ? 0.12 : 0.45)],
    [1, darker(ground, dark ? 0.4 : 0.08)],
  );
  const shapes = Array.from({ length: 14 }, () => {
    const [x, y, r] = [
      random.between(0, width),
      random.between(0, height),
      Math.min(width, height) * random.between(0.012, 0.06),
    ];
    const tone = mix(ground, second, random.between(0.15, 0.5));
    return random.next() < 0.5
      ? `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${tone}" opacity=".55"/>`
      : `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="none" stroke="${tone}" stroke-width="${n(r * 0.22)}" opacity=".6"/>`;
  });
  return sheet.svg(
    width,
    height,
    `<rect width="${width}" height="${height}" fill="${fill}"/>${shapes.join("")}`,
  );
}
